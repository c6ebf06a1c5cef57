import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids, memberships, partnerships } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { strategy } from '@/testing/strategyData';
import { words } from './words';

const PAGE = '/partnerships/lancashire-and-south-cumbria';

describe('a partnership as the public sees it', () => {
  it('stays readable after its end, and says what followed', async () => {
    const [ended, next] = partnerships;
    server.use(
      http.get('*/api/partners/v1/partnerships', () =>
        page([
          {
            ...ended,
            to: '2025-03-31',
            formerNames: [{ name: 'Healthier Lancashire', from: null, to: '2023-12-31' }],
            successors: [{ id: ids.leeds, name: next?.name, from: '2025-04-01', source: 'An order' }],
          },
        ]),
      ),
    );
    await visit(PAGE);

    expect(screen.getByText(words.history.ended({ date: '31 March 2025' }))).toBeVisible();
    expect(screen.getByRole('link', { name: next?.name ?? '' })).toHaveAttribute(
      'href',
      '/partnerships/leeds-local-care-partnerships',
    );
    expect(
      screen.getByText(words.history.formerly({ name: 'Healthier Lancashire', date: '31 December 2023' })),
    ).toBeVisible();
  });

  it('speaks of its last day, not of today, once it has ended', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/partners/v1/partnerships', () => page([{ ...partnerships[0], to: '2025-03-31' }])),
      http.get('*/api/partners/v1/memberships', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('asOf'));
        return page([]);
      }),
      http.get('*/api/strategy/v1/strategies', () => page([])),
      http.get('*/api/engagement/v1/engagements', () => page([])),
    );
    await visit(PAGE);

    expect(new Set(asked)).toEqual(new Set(['2025-03-31']));
    expect(
      screen.getByText(words.partnership.asOf({ date: '31 March 2025' }), { exact: false }),
    ).toBeVisible();
    for (const name of Object.values(words.partnership.headingsThen)) {
      expect(screen.getByRole('heading', { name })).toBeVisible();
    }
    for (const none of Object.values(words.partnership.noneEver)) {
      expect(screen.getByText(none)).toBeVisible();
    }
    expect(screen.queryByText(words.partnership.noMembersHint)).not.toBeInTheDocument();
    expect(screen.queryByText(words.partnership.gaps)).not.toBeInTheDocument();
  });

  it('says who is missing, and where that is written', async () => {
    await visit(PAGE);

    const missing = screen.getByRole('heading', { name: words.partnership.gaps }).parentElement;
    expect(missing).toHaveTextContent(
      'Voluntary sector: 0 of 1 filled Required by: The terms of reference, paragraph 4',
    );
    expect(missing).toHaveTextContent(
      /Integrated care board Required by: Local Government and Public Involvement/u,
    );
  });

  it('shows who speaks for whom by seat and organisation where a name is not public', async () => {
    const unnamed = { ...memberships[0], id: ids.vcfseSeat, personName: null, role: 'MEMBER' };
    server.use(http.get('*/api/partners/v1/memberships', () => page([...memberships, unnamed])));
    await visit(PAGE);

    const [, named, other] = within(
      screen.getByRole('table', { name: words.partnership.membersCaption }),
    ).getAllByRole('row');
    expect(named).toHaveTextContent('Councillor Jo Whitworth');
    expect(other).toHaveTextContent('Local authority');
    expect(other).toHaveTextContent('Lancashire County Council');
    expect(other).toHaveTextContent(words.partnership.notNamed);
    expect(screen.getByText(words.partnership.namesShown, { exact: false })).toBeVisible();
  });

  it('asks for the strategies that are published, even for those who write them', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get('*/api/strategy/v1/strategies', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('published'));
        return page([strategy]);
      }),
    );
    await visit(PAGE);

    const strategies = within(screen.getByRole('region', { name: words.partnership.headings.strategies }));
    expect(strategies.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      strategy.title,
    ]);
    expect(new Set(asked)).toEqual(new Set(['true']));
  });
});
