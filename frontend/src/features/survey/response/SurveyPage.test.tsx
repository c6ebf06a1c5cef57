import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { words as design } from '@/design/words';
import { words as moved } from '@/design/engagement/words';
import { readDraft, saveDraft } from '@/lib/drafts';
import { expectNoBarriers } from '@/testing/axe';
import { firstQuestion, ids, openEngagement, RECEIPT_CODE, signedOut, start } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';
import type { SurveyDraft } from './draft';

const SURVEY = `/have-your-say/${ids.open}/survey`;
const START = '*/api/engagement/v1/engagements/:id/start';
const RESPONSES = '*/api/engagement/v1/responses';

interface Sent {
  readonly key: string | null;
  readonly body: unknown;
}

beforeEach(() => {
  server.use(http.get('*/session', () => HttpResponse.json(signedOut)));
});

/** Answers what must be answered, and stands before the check page's button. */
async function fillIn(user: Awaited<ReturnType<typeof visit>>['user']) {
  await user.click(await screen.findByRole('radio', { name: 'In the last week' }));
  await next(user);
  await screen.findByRole('group', { name: 'Which of these have you used?' });
  await next(user);
  await user.click(await screen.findByRole('radio', { name: '1 – Very hard' }));
  await next(user);
  await user.type(await screen.findByRole('textbox'), 'A bus before 11.');
  await next(user);
  await screen.findByRole('textbox', { name: 'How many miles is it to your practice?' });
  await next(user);
  await screen.findByRole('group', { name: 'When were you last seen?' });
  await next(user);
  await screen.findByRole('textbox', { name: 'What is the first part of your postcode?' });
  await next(user);
  await screen.findByRole('heading', { name: words.check.title });
}

async function next(user: Awaited<ReturnType<typeof visit>>['user']) {
  await user.click(screen.getByRole('button', { name: words.question.continue }));
}

/** Answers each sending in turn as told, and keeps what was sent. */
function answerSendings(...answers: (() => Response)[]): Sent[] {
  const sent: Sent[] = [];
  server.use(
    http.post(RESPONSES, async ({ request }) => {
      sent.push({ key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return answers[sent.length - 1]?.() ?? receipt();
    }),
  );
  return sent;
}

/** An answer that comes when the test says so. */
function withheld() {
  let settle: (response: Response) => void = () => undefined;
  const answer = new Promise<Response>((resolve) => {
    settle = resolve;
  });
  return {
    answer,
    with: (response: Response) => {
      settle(response);
    },
  };
}

/** What the browser keeps of the survey now. */
function kept(): SurveyDraft {
  return readDraft(`public:survey:${ids.survey}`) as SurveyDraft;
}

function receipt() {
  return HttpResponse.json(
    { receiptCode: RECEIPT_CODE, receivedAt: '2026-11-22T10:00:00Z', engagementId: ids.open },
    { status: 201 },
  );
}

describe('a survey', () => {
  it('asks one question a page, and says when an answer is missing', async () => {
    const { user } = await visit(SURVEY);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('When did you last try');

    await next(user);

    expect(screen.getByRole('alert')).toHaveTextContent(words.errors.choose);
    expect(document.title).toMatch(/^Error: /u);
  });

  it('gives a receipt code, which is still there after a reload', async () => {
    const { user, address } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));

    expect(await screen.findByText(RECEIPT_CODE)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.sent.title);
    expect(address()).toBe(`${SURVEY}?step=sent`);
  });

  it('keeps the answers over a reload', async () => {
    const first = await visit(SURVEY);
    await first.user.click(await screen.findByRole('radio', { name: 'In the last month' }));
    document.body.replaceChildren();

    await visit(SURVEY);

    expect(screen.getByRole('radio', { name: 'In the last month' })).toBeChecked();
  });

  it('goes back to the check page after a change', async () => {
    const { user } = await visit(SURVEY);
    await fillIn(user);
    await user.click(
      screen.getByRole('link', {
        name: words.check.change + ' ' + words.check.changeHidden({ question: 'How easy was it?' }),
      }),
    );
    await user.click(await screen.findByRole('radio', { name: '5 – Very easy' }));
    await next(user);

    expect(await screen.findByText('5 – Very easy')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(words.check.title);
  });

  it('is sent again with the same key when the network was lost', async () => {
    const sent = answerSendings(() => HttpResponse.error());
    const { user } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));
    expect(await screen.findByRole('alert')).toHaveTextContent('could not reach');
    await user.click(screen.getByRole('button', { name: words.check.send }));

    await screen.findByText(RECEIPT_CODE);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('gets the receipt of the first sending when that had arrived and something was changed since', async () => {
    const sent = answerSendings(
      () => HttpResponse.error(),
      () => problem(422, 'idempotency-mismatch'),
    );
    const { user } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));
    await screen.findByRole('alert');
    await user.click(
      screen.getByRole('link', {
        name: words.check.change + ' ' + words.check.changeHidden({ question: 'How easy was it?' }),
      }),
    );
    await user.click(await screen.findByRole('radio', { name: '2' }));
    await next(user);
    await user.click(await screen.findByRole('button', { name: words.check.send }));

    expect(await screen.findByText(words.sent.firstCounted)).toBeVisible();
    expect(sent).toHaveLength(3);
    expect(sent[1]?.body).not.toEqual(sent[0]?.body);
    expect(sent[2]).toEqual(sent[0]);
  });

  it('offers no way to change an answer while it is being sent', async () => {
    const arrived = withheld();
    server.use(http.post(RESPONSES, () => arrived.answer));
    const { user } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));

    expect(await screen.findByRole('button', { name: words.check.sending })).toBeVisible();
    const main = within(screen.getByRole('main'));
    expect(main.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.queryByRole('link', { name: design.back })).not.toBeInTheDocument();
    arrived.with(receipt());
    await screen.findByText(RECEIPT_CODE);
  });

  it('keeps what was changed behind its back when the sending is refused', async () => {
    const arrived = withheld();
    server.use(http.post(RESPONSES, () => arrived.answer));
    const { user, goBack } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));
    goBack();
    await user.type(await screen.findByRole('textbox'), 'LA1');
    arrived.with(problem(400, 'invalid-request'));
    await vi.waitFor(() => {
      expect(kept().attempts).toEqual([]);
    });
    await user.type(screen.getByRole('textbox'), '4');

    expect(screen.getByRole('textbox')).toHaveValue('LA14');
    expect(JSON.stringify(kept().answers)).toContain('LA14');
  });

  it('says so when what was changed behind its back came too late', async () => {
    const arrived = withheld();
    server.use(http.post(RESPONSES, () => arrived.answer));
    const { user, goBack } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));
    goBack();
    await user.type(await screen.findByRole('textbox'), 'LA1');
    arrived.with(receipt());

    expect(await screen.findByText(words.sent.firstCounted)).toBeVisible();
  });

  it('leaves no code behind for the next person at the computer', async () => {
    const { user, address } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));
    await screen.findByText(RECEIPT_CODE);
    await user.click(screen.getByRole('button', { name: words.sent.clear }));

    expect(await screen.findByRole('heading', { level: 1, name: words.list.title })).toBeVisible();
    expect(address()).toBe('/have-your-say');
    expect(JSON.stringify(window.sessionStorage)).not.toContain(RECEIPT_CODE);
  });

  it('can be left with nothing of it in the browser', async () => {
    const first = await visit(SURVEY);
    await first.user.click(await screen.findByRole('radio', { name: 'In the last month' }));
    document.body.replaceChildren();
    const { user } = await visit(`/have-your-say/${ids.open}`);
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: words.start.clear }));

    expect(screen.getByRole('status')).toHaveTextContent(words.start.cleared);
    expect(screen.getByRole('heading', { name: words.start.before })).toHaveFocus();
    expect(screen.getByRole('link', { name: words.start.startNow })).toBeVisible();
    expect(Object.keys(window.sessionStorage).filter((key) => key.startsWith('draft:'))).toEqual([]);
  });

  it('is refused in words, with the reference to tell us', async () => {
    answerSendings(() => problem(500, 'internal', { requestId: 'req-42' }));
    const { user } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));

    expect(await screen.findByRole('alert')).toHaveTextContent('req-42');
  });

  it('waits where many send at once, says for how long, and sends by itself', async () => {
    const sent = answerSendings(() =>
      HttpResponse.json(
        { type: '/problems/too-many-requests', title: 'Busy', status: 429 },
        { status: 429, headers: { 'Retry-After': '1' } },
      ),
    );
    const { user } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));

    expect((await screen.findAllByText(/We will try again by ourselves/u))[0]).toBeInTheDocument();
    await expectNoBarriers();
    expect(await screen.findByText(RECEIPT_CODE, {}, { timeout: 10_000 })).toBeVisible();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  it('is sent with the start that the service gave when it was opened', async () => {
    const sent = answerSendings();
    const { user } = await visit(SURVEY);
    await vi.waitFor(() => {
      expect(kept().begun?.start).toBe(start.start);
    });
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));

    await screen.findByText(RECEIPT_CODE);
    expect(sent[0]?.body).toMatchObject({ start: start.start });
  });

  it('gets a new start by itself when the service does not know the old one', async () => {
    const sent = answerSendings(() =>
      problem(400, 'invalid-request', { errors: [{ field: 'start', message: 'This is no start' }] }),
    );
    const { user } = await visit(SURVEY);
    await fillIn(user);
    server.use(http.get(START, () => HttpResponse.json({ ...start, start: 'another-start' })));
    await user.click(screen.getByRole('button', { name: words.check.send }));

    await screen.findByText(RECEIPT_CODE);
    expect(sent[1]).toMatchObject({ key: sent[0]?.key, body: { start: 'another-start' } });
  });

  it('can be answered although no start was to be had', async () => {
    server.use(http.get(START, () => HttpResponse.error()));
    const { user } = await visit(SURVEY);
    await fillIn(user);
    await user.click(screen.getByRole('button', { name: words.check.send }));

    expect(await screen.findByText(RECEIPT_CODE)).toBeVisible();
  });
});

/** It closed so many minutes ago, and this browser tab had begun to answer five minutes before that. */
function closed(minutesAgo: number) {
  const closes = Date.now() - minutesAgo * 60_000;
  server.use(
    http.get('*/api/engagement/v1/engagements/:id', () =>
      HttpResponse.json({ ...openEngagement, status: 'CLOSED', closes: new Date(closes).toISOString() }),
    ),
  );
  saveDraft(`public:survey:${ids.survey}`, {
    answers: { [firstQuestion.id]: firstQuestion.options[0]?.id },
    attempts: [],
    begun: { start: start.start, at: new Date(closes - 300_000).toISOString() },
  });
}

describe('a survey that closed while someone answered it', () => {
  it('can be answered to the end for an hour', async () => {
    closed(50);
    const { user } = await visit(`/have-your-say/${ids.open}`);
    expect(screen.getByRole('heading', { name: words.start.begunTitle })).toBeVisible();
    await expectNoBarriers();
    await user.click(screen.getByRole('link', { name: words.start.goOn }));

    expect(await screen.findByRole('radio', { name: 'In the last week' })).toBeChecked();
  });

  it('is closed after that hour', async () => {
    closed(61);
    const { address } = await visit(SURVEY);

    expect(address()).toBe(`/have-your-say/${ids.open}`);
    expect(screen.queryByRole('link', { name: words.start.goOn })).not.toBeInTheDocument();
  });
});

describe('an engagement that is coming', () => {
  it('says when it opens and offers no form', async () => {
    await visit(`/have-your-say/${ids.coming}`);

    expect(screen.getByText(words.start.coming({ date: '11 January 2027' }))).toBeVisible();
    expect(screen.queryByRole('link', { name: words.start.startNow })).not.toBeInTheDocument();
    expect(
      screen.getByText(words.start.from({ opens: '11 January 2027', closes: '11:59pm on 21 February 2027' })),
    ).toBeVisible();
    await expectNoBarriers();
  });

  it('has no form at its address either', async () => {
    const { address } = await visit(`/have-your-say/${ids.coming}/survey`);

    expect(address()).toBe(`/have-your-say/${ids.coming}`);
  });
});

describe('a closing that was moved', () => {
  it('is told with the old and the new time and the reason', async () => {
    server.use(
      http.get('*/api/engagement/v1/engagements/:id', () =>
        HttpResponse.json({
          ...openEngagement,
          extensions: [
            {
              at: '2026-12-01T10:00:00Z',
              from: '2026-12-11T17:00:00Z',
              to: openEngagement.closes,
              reason: 'The post was on strike',
            },
          ],
        }),
      ),
    );
    await visit(`/have-your-say/${ids.open}`);

    expect(
      screen.getByText(
        moved.extension({
          from: '5pm on 11 December 2026',
          to: '5pm on 18 December 2026',
          reason: 'The post was on strike',
        }),
      ),
    ).toBeVisible();
  });
});
