import { person } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

interface Strategies {
  readonly items: readonly { readonly id: string }[];
}

test('two people who have one strategy open know of each other, until one signs out', async ({
  anyone,
  browserOf,
  sessions,
}) => {
  const { items } = await anyone.get<Strategies>('/api/strategy/v1/strategies');
  const draft = `/workspace/strategies/${items[0]?.id ?? 'none'}`;
  const stuart = await (await browserOf('stu.strategy')).newPage();
  await stuart.goto(draft);
  await expect(stuart.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(stuart.getByText('has this strategy open too')).toBeHidden();

  const pats = await browserOf('pat.admin');
  const pat = await pats.newPage();
  await pat.goto(draft);

  await expect(stuart.getByText(`${person('pat.admin').name} has this strategy open too`)).toBeVisible();
  await expect(pat.getByText(`${person('stu.strategy').name} has this strategy open too`)).toBeVisible();

  const { csrfToken } = (await (await pats.request.get('/session')).json()) as { readonly csrfToken: string };
  await pats.request.post('/session/sign-out', { headers: { 'X-CSRF-Token': csrfToken } });

  // The page is still open, and its connection has ended with the session.
  await expect(stuart.getByText('has this strategy open too')).toBeHidden();
  sessions.delete('pat.admin');
});
