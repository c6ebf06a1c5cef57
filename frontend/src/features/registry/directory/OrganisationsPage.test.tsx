import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { words as design } from '@/design/words';
import { words as names } from '@/design/organisation/words';
import { ids, organisations } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const ORGANISATIONS = '*/api/partners/v1/organisations';

describe('the directory', () => {
  it('says how many organisations a search has found', async () => {
    const { user } = await visit('/organisations');
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(words.organisations.found({ count: 2, more: false }));
    await user.type(screen.getByRole('searchbox', { name: words.organisations.label }), 'county');
    await user.click(screen.getByRole('button', { name: words.organisations.search }));

    expect(await screen.findByText(words.organisations.found({ count: 1, more: false }))).toBe(status);
  });

  it('says why more did not come, and tries again', async () => {
    let asked = 0;
    server.use(
      http.get(ORGANISATIONS, ({ request }) => {
        if (!new URL(request.url).searchParams.has('after')) {
          return HttpResponse.json({ items: [organisations[0]], next: organisations[0]?.id });
        }
        asked++;
        return asked === 1
          ? problem(404, 'not-found')
          : HttpResponse.json({ items: [organisations[1]], next: null });
      }),
    );
    const { user } = await visit('/organisations');
    expect(screen.getByRole('status')).toHaveTextContent(words.organisations.found({ count: 1, more: true }));
    await user.click(screen.getByRole('button', { name: design.showMore }));
    expect(await screen.findByRole('alert')).toHaveTextContent(design.problems.notFound);
    await user.click(screen.getByRole('button', { name: design.showMore }));

    expect(await screen.findByText(words.organisations.found({ count: 2, more: false }))).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says of what has closed what followed, and of what followed what it carries on', async () => {
    const [board, council] = organisations;
    server.use(
      http.get(ORGANISATIONS, () =>
        HttpResponse.json({
          items: [
            {
              ...board,
              closedOn: '2024-03-31',
              successors: [
                { id: ids.council, name: 'The Next Board', from: '2024-04-01', source: 'An order' },
              ],
            },
            {
              ...council,
              predecessors: [
                { id: ids.icb, name: 'The Board Before', from: '2024-04-01', source: 'An order' },
              ],
              formerNames: [{ name: 'Lancashire Council', from: null, to: '2023-12-31' }],
            },
          ],
          next: null,
        }),
      ),
    );
    await visit('/organisations');

    const row = screen.getByRole('row', { name: /Integrated Care Board/u });
    expect(row).toHaveTextContent(names.closed({ date: '31 March 2024' }));
    expect(row).toHaveTextContent(names.followedBy({ name: 'The Next Board', date: '1 April 2024' }));
    const next = screen.getByRole('row', { name: /Lancashire County Council/u });
    expect(next).toHaveTextContent(names.carriesOn({ name: 'The Board Before', date: '1 April 2024' }));
    expect(next).toHaveTextContent(names.formerly({ name: 'Lancashire Council', date: '31 December 2023' }));
  });

  it('shows roles and numbers in words, as staff read them', async () => {
    await visit('/organisations');

    const row = screen.getByRole('row', { name: /Integrated Care Board/u });
    expect(row).toHaveTextContent('NHS body');
    expect(row).toHaveTextContent('NHS Organisation Data Service (ODS code): QE1');
  });
});
