import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { expectNoBarriers } from '@/testing/axe';
import { organisations, signedIn } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const PAGE = '/workspace/organisations/register';
const ORGANISATIONS = '*/api/partners/v1/organisations';

async function fillIn(user: Awaited<ReturnType<typeof visit>>['user'], number: string) {
  await user.type(screen.getByRole('textbox', { name: words.register.name }), 'Blackpool Advice Link');
  await user.selectOptions(
    screen.getByRole('combobox', { name: words.register.role }),
    'VOLUNTARY_ORGANISATION',
  );
  await user.selectOptions(register(), 'GB-CHC');
  await user.type(screen.getByRole('textbox', { name: words.register.numberOf({ number: 1 }) }), number);
}

function register() {
  return screen.getByRole('combobox', { name: words.register.schemeOf({ number: 1 }) });
}

async function save(user: Awaited<ReturnType<typeof visit>>['user']) {
  await user.click(screen.getByRole('button', { name: words.register.save }));
}

describe('registering an organisation', () => {
  it('says what is missing, at the field and above the form', async () => {
    const { user } = await visit(PAGE);
    await save(user);

    const summary = screen.getByRole('alert');
    expect(summary).toHaveTextContent(words.register.errors.name);
    expect(summary.parentElement).toHaveFocus();
    expect(document.title).toMatch(/^Error: /u);
    await user.click(screen.getByRole('link', { name: words.register.errors.scheme }));
    expect(register()).toHaveFocus();
    await user.selectOptions(register(), 'GB-COH');
    await save(user);
    await user.click(screen.getByRole('link', { name: words.register.errors.number }));
    expect(screen.getByRole('textbox', { name: words.register.numberOf({ number: 1 }) })).toHaveFocus();
  });

  it('selects no register by itself, and takes one that is in none', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(ORGANISATIONS, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(organisations[0], { status: 201 });
      }),
    );
    const { user } = await visit(PAGE);
    expect(register()).toHaveValue('');
    await fillIn(user, '1089464');
    await user.selectOptions(register(), words.register.notRegistered);
    expect(
      screen.queryByRole('textbox', { name: words.register.numberOf({ number: 1 }) }),
    ).not.toBeInTheDocument();
    await save(user);

    await screen.findByText(words.organisations.registered({ name: organisations[0]?.name ?? '' }));
    expect(sent).toEqual([
      { name: 'Blackpool Advice Link', role: 'VOLUNTARY_ORGANISATION', identifiers: [] },
    ]);
  });

  it('shows what the registry says of a wrong number at the number', async () => {
    const message = 'A charity number in England or Wales has 6 or 7 digits';
    server.use(
      http.post(ORGANISATIONS, () =>
        problem(400, 'invalid-request', { errors: [{ field: 'identifiers[0].identifier', message }] }),
      ),
    );
    const { user } = await visit(PAGE);
    await fillIn(user, '12');
    await save(user);

    expect(await screen.findByRole('link', { name: message })).toBeVisible();
    const number = screen.getByRole('textbox', { name: words.register.numberOf({ number: 1 }) });
    expect(number).toHaveAccessibleDescription(`${design.errorPrefix} ${message}`);
    expect(number).toBeInvalid();
  });

  it('sends the CSRF token, and the same key for each try of the same values', async () => {
    const keys: (string | null)[] = [];
    const tokens: (string | null)[] = [];
    server.use(
      http.post(ORGANISATIONS, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        tokens.push(request.headers.get('X-CSRF-Token'));
        return keys.length === 1
          ? HttpResponse.error()
          : HttpResponse.json(organisations[0], { status: 201 });
      }),
    );
    const { user, address } = await visit(PAGE);
    await fillIn(user, '1089464');
    await save(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(design.problems.unreachable);
    await save(user);

    await screen.findByText(words.organisations.registered({ name: organisations[0]?.name ?? '' }));
    expect(address()).toContain('registered=');
    expect(keys[0]).toBe(keys[1]);
    expect(tokens).toEqual([signedIn.csrfToken, signedIn.csrfToken]);
  });

  it('loses nothing when the session runs out: the same person finds it again, another does not', async () => {
    server.use(http.post(ORGANISATIONS, () => problem(401, 'session-expired')));
    const { user } = await visit(PAGE);
    await fillIn(user, '1089464');
    await save(user);

    expect(await screen.findByText(design.signedOut.heading)).toBeVisible();
    expect(screen.getByRole('link', { name: design.signedOut.link })).toHaveAttribute(
      'href',
      `/session/sign-in?return=${encodeURIComponent(PAGE)}`,
    );
    expect(screen.getByRole('textbox', { name: words.register.name })).toHaveValue('Blackpool Advice Link');
    await expectNoBarriers();

    document.body.replaceChildren();
    await visit(PAGE);
    expect(screen.getByText(design.draftKept.heading)).toBeVisible();
    expect(screen.getByRole('textbox', { name: words.register.name })).toHaveValue('Blackpool Advice Link');

    document.body.replaceChildren();
    const other = {
      ...signedIn,
      person: { id: '0199aaaa-0000-7000-8000-000000000002', name: 'Eddie Marsh' },
    };
    server.use(http.get('*/session', () => HttpResponse.json(other)));
    await visit(PAGE);
    expect(screen.getByRole('textbox', { name: words.register.name })).toHaveValue('');
  });

  it('takes no more words while it is being saved, and keeps none once it is', async () => {
    let arrive: (response: Response) => void = () => undefined;
    const answer = new Promise<Response>((resolve) => {
      arrive = resolve;
    });
    server.use(http.post(ORGANISATIONS, () => answer));
    const { user } = await visit(PAGE);
    await fillIn(user, '1089464');
    await save(user);
    const name = screen.getByRole('textbox', { name: words.register.name });
    await user.type(name, ' and more');

    expect(name).toHaveValue('Blackpool Advice Link');
    expect(name.closest('[inert]')).not.toBeNull();
    arrive(HttpResponse.json(organisations[0], { status: 201 }));
    await screen.findByText(words.organisations.registered({ name: organisations[0]?.name ?? '' }));
    expect(Object.keys(window.sessionStorage).filter((key) => key.startsWith('draft:'))).toEqual([]);
  });

  it('can be filled in again when it was refused', async () => {
    server.use(http.post(ORGANISATIONS, () => problem(500, 'internal')));
    const { user } = await visit(PAGE);
    await fillIn(user, '1089464');
    await save(user);
    await screen.findByRole('alert');
    const name = screen.getByRole('textbox', { name: words.register.name });
    await user.type(name, ' and more');

    expect(name).toHaveValue('Blackpool Advice Link and more');
    expect(name.closest('[inert]')).toBeNull();
  });

  it('can be started again with an empty form', async () => {
    const first = await visit(PAGE);
    await first.user.type(screen.getByRole('textbox', { name: words.register.name }), 'Wrong');
    document.body.replaceChildren();

    const { user } = await visit(PAGE);
    await user.click(screen.getByRole('button', { name: design.draftKept.discard }));

    expect(screen.getByRole('textbox', { name: words.register.name })).toHaveValue('');
    expect(screen.getByText(design.draftKept.discarded)).toHaveRole('status');
    expect(screen.getByRole('textbox', { name: words.register.name })).toHaveFocus();
  });
});
