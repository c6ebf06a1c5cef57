import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { draftEngagement, ids, openEngagement } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const ENGAGEMENT = '*/api/engagement/v1/engagements/:id';

/** Someone else changes the engagement while it is shown; an act on what was there before is refused. */
function changedMeanwhile(shown: typeof draftEngagement, act: 'open' | 'close') {
  const versions: (string | null)[] = [];
  let version = shown.version;
  server.use(
    http.get(ENGAGEMENT, () => HttpResponse.json({ ...shown, version })),
    http.post(`${ENGAGEMENT}/${act}`, ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      version = shown.version + 1;
      return request.headers.get('If-Match') === `"${String(version)}"`
        ? HttpResponse.json({ ...shown, version })
        : problem(412, 'version-mismatch', { detail: 'You changed version 0, and the current version is 1' });
    }),
  );
  return versions;
}

describe('an engagement that someone else has changed', () => {
  it('is opened once one has seen it as it is now', async () => {
    const versions = changedMeanwhile(draftEngagement, 'open');
    const { user } = await visit(`/workspace/engagements/${ids.draft}`);
    const open = screen.getByRole('button', { name: words.overview.open });
    await user.click(open);
    expect(await screen.findByRole('alert')).toHaveTextContent(design.problems.stale);
    await user.click(open);

    await expect.poll(() => versions).toEqual(['"0"', '"1"']);
  });

  it('is closed once one has seen it as it is now', async () => {
    const versions = changedMeanwhile({ ...openEngagement, closes: '2020-01-31T17:00:00Z' }, 'close');
    const { user } = await visit(`/workspace/engagements/${ids.open}`);
    const close = screen.getByRole('button', { name: words.overview.close });
    await user.click(close);
    expect(await screen.findByRole('alert')).toHaveTextContent(design.problems.stale);
    await user.click(close);

    await expect.poll(() => versions).toEqual(['"1"', '"2"']);
  });
});

async function enterDay(user: UserEvent, name: string, [day, month, year]: [string, string, string]) {
  const boxes = within(screen.getByRole('group', { name }));
  for (const [part, value] of [
    [design.day, day],
    [design.month, month],
    [design.year, year],
  ] as const) {
    await user.clear(boxes.getByLabelText(part));
    await user.type(boxes.getByLabelText(part), value);
  }
}

describe('the closing of an engagement', () => {
  it('is moved to a later hour for a reason', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${ENGAGEMENT}/extend`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json({ ...openEngagement, version: 2, closes: '2027-01-08T00:00:00Z' });
      }),
    );
    const { user, address } = await visit(`/workspace/engagements/${ids.open}/extend`);
    await user.click(screen.getByRole('button', { name: words.extend.save }));
    expect(await screen.findByRole('alert')).toHaveTextContent(words.extend.reasonError);

    await enterDay(user, words.form.closes, ['7', '1', '2027']);
    await user.selectOptions(screen.getByRole('combobox', { name: words.form.closingHour }), '11:59pm');
    await user.type(screen.getByRole('textbox', { name: words.extend.reason }), 'The post was on strike');
    await user.click(screen.getByRole('button', { name: words.extend.save }));

    await expect.poll(address).toBe(`/workspace/engagements/${ids.open}`);
    expect(sent).toEqual([
      [
        '"1"',
        { closes: '2027-01-08T00:00:00Z', decisionDue: '2027-02-26', reason: 'The post was on strike' },
      ],
    ]);
  });

  it('cannot be after the decision, which is moved in the same act', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${ENGAGEMENT}/extend`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...openEngagement, version: 2 });
      }),
    );
    const { user, address } = await visit(`/workspace/engagements/${ids.open}/extend`);
    await enterDay(user, words.form.closes, ['26', '2', '2027']);
    await user.type(screen.getByRole('textbox', { name: words.extend.reason }), 'The post was on strike');
    await user.click(screen.getByRole('button', { name: words.extend.save }));
    expect(
      screen.getByRole('link', {
        name: words.extend.decisionOrder({ closes: '26\u00a0February\u00a02027' }),
      }),
    ).toBeVisible();
    expect(sent).toEqual([]);

    await enterDay(user, words.extend.decisionDue, ['31', '3', '2027']);
    await user.click(screen.getByRole('button', { name: words.extend.save }));
    await expect.poll(address).toBe(`/workspace/engagements/${ids.open}`);
    expect(sent).toMatchObject([{ decisionDue: '2027-03-31' }]);
  });
});
