import { QueryClient } from '@tanstack/react-query';
import { http, type JsonBodyType } from 'msw';
import { describe, expect, it } from 'vitest';
import * as strategies from '@/features/document/strategy/api';
import * as seats from '@/features/governance/seat/api';
import * as directory from '@/features/registry/directory/api';
import * as organisations from '@/features/registry/organisation/api';
import { arrivedThemesQuery, needsQuery, themesQuery } from '@/lib/staffReads';
import { pageOf } from '@/testing/handlers';
import { server } from '@/testing/server';

const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 0 } } });
const ID = '0199eeee-0000-7000-8000-000000000001';

const sources = import.meta.glob<string>(['./**/*.ts', './**/*.tsx', '!./**/*.test.*', '!./generated/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface List {
  readonly items: readonly unknown[];
}

/** Every list from which something is chosen, counted or looked up, and so must be whole. */
const WHOLE: readonly [string, () => Promise<List>][] = [
  ['engagement/v1/themes', () => client.query(themesQuery(ID))],
  ['partners/v1/memberships', () => client.query(directory.membershipsQuery(ID, '2026-11-01'))],
  ['partners/v1/memberships', () => client.query(seats.membershipsQuery(ID))],
  ['partners/v1/memberships', () => client.query(organisations.membershipsForQuery(ID))],
  ['partners/v1/partnerships/:id/seats', () => client.query(seats.seatsQuery(ID))],
  ['strategy/v1/themes', () => client.query(arrivedThemesQuery(ID))],
  ['strategy/v1/needs', () => client.query(needsQuery(ID))],
  ['strategy/v1/priorities', () => client.query(strategies.prioritiesQuery(ID))],
  ['strategy/v1/strategies/:id/versions', () => client.query(strategies.versionsQuery(ID))],
];

describe('a list of more than a hundred', () => {
  it.each(WHOLE)('is read to its end: %s', async (path, read) => {
    const all: (JsonBodyType & { readonly id: string })[] = Array.from({ length: 201 }, (_, index) => ({
      id: `0199eeee-0000-7000-8000-${String(index).padStart(12, '0')}`,
    }));
    server.use(http.get(`*/api/${path}`, ({ request }) => pageOf(all, request)));

    const { items } = await read();
    expect(items).toEqual(all);
  });

  it('is nowhere cut at the longest page that the API gives', () => {
    const cut = Object.entries(sources)
      .filter(([, source]) => /limit: 100\b/u.test(source))
      .map(([file]) => file);
    expect(cut).toEqual(['./lib/pages.ts']);
  });
});
