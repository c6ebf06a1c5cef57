import { screen, within } from '@testing-library/react';
import { http, HttpResponse, type JsonBodyType } from 'msw';
import { words } from '@/design/words';
import { problem } from './handlers';
import { visit } from './render';
import { server } from './server';

interface Meeting {
  /** The page of the edit, and the address that the thing has in the API. */
  readonly page: string;
  readonly api: string;
  readonly method: 'put' | 'post';
  /** Where the edit is sent to, if it is not the thing's own address. */
  readonly sentTo?: string;
  /** How the thing stands once someone else has saved; its version is what an edit must then name. */
  readonly theirs: { readonly version: number } & JsonBodyType;
  /** What is read at that address, where it is not the thing alone. */
  readonly read?: JsonBodyType;
  readonly edit: (user: Visited['user']) => Promise<void>;
  readonly button: string;
}

type Visited = Awaited<ReturnType<typeof visit>>;

/** Two people edit the same thing; the other one has saved first. Gives the page with both sides on it. */
export async function meetAnEdit({
  page,
  api,
  method,
  sentTo = api,
  theirs,
  read = theirs,
  edit,
  button,
}: Meeting) {
  const versions: (string | null)[] = [];
  const bodies: unknown[] = [];
  server.use(
    http[method](sentTo, async ({ request }) => {
      versions.push(request.headers.get('If-Match'));
      bodies.push(await request.json());
      return versions.at(-1) === `"${String(theirs.version)}"`
        ? HttpResponse.json(theirs)
        : problem(412, 'version-mismatch');
    }),
  );
  const visited = await visit(page);
  await edit(visited.user);
  server.use(http.get(api, () => HttpResponse.json(read)));
  await visited.user.click(screen.getByRole('button', { name: button }));
  const compared = await screen.findByRole('table', { name: words.conflict.caption });
  return {
    ...visited,
    versions,
    bodies,
    row: (part: string) => within(compared).getByRole('row', { name: new RegExp(`^${part}`, 'u') }),
    keepMine: () => visited.user.click(screen.getByRole('button', { name: words.conflict.keepYours })),
    takeTheirs: () => visited.user.click(screen.getByRole('button', { name: words.conflict.takeTheirs })),
  };
}
