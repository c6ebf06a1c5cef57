import { QueryClient } from '@tanstack/react-query';
import { http, type JsonBodyType } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { appointments, closedEngagement, ids, openEngagement, partnerships, signedIn } from '@/testing/data';
import { pageOf } from '@/testing/handlers';
import { server } from '@/testing/server';
import { strategy } from '@/testing/strategyData';
import { permissionsOf } from './appointments';
import {
  endInWords,
  engagementsQuery,
  ownPartnershipsQuery,
  partnershipsQuery,
  strategiesQuery,
} from './reads';

const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 0 } } });

beforeEach(() => {
  client.clear();
});

function many<Item extends { readonly id: string }>(count: number, one: Item): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    ...one,
    id: `0199eeee-0000-7000-8000-${String(index).padStart(12, '0')}`,
  }));
}

/** A list that gives no more than the API does at once. */
function serve(path: string, items: readonly (JsonBodyType & { readonly id: string })[]) {
  server.use(http.get(path, ({ request }) => pageOf(items, request)));
}

describe('a list longer than one page', () => {
  it('of engagements is whole, the newest first', async () => {
    const all = many(230, openEngagement);
    serve('*/api/engagement/v1/engagements', all);

    const { items } = await client.query(engagementsQuery({ status: 'OPEN' }));
    expect(items).toEqual([...all].reverse());
  });

  it('of strategies is whole, the newest first', async () => {
    const all = many(101, strategy);
    serve('*/api/strategy/v1/strategies', all);

    const { items } = await client.query(strategiesQuery({}));
    expect(items).toEqual([...all].reverse());
  });

  it('of partnerships is whole, in the order in which it comes', async () => {
    const [one] = partnerships;
    if (one === undefined) {
      throw new Error('no partnership among the test’s data');
    }
    const all = many(120, one);
    serve('*/api/partners/v1/partnerships', all);

    const { items } = await client.query(partnershipsQuery);
    expect(items).toEqual(all);
  });
});

describe('the partnerships that a person works for', () => {
  it('are those of their appointments, each once', async () => {
    const permissions = permissionsOf(signedIn, appointments);
    const own = await client.query(ownPartnershipsQuery(permissions));

    expect(appointments.length).toBeGreaterThan(1);
    expect(own.map(({ id }) => id)).toEqual([ids.lsc]);
  });

  it('are all of them for an administrator', async () => {
    const permissions = permissionsOf({ ...signedIn, roles: ['platform-admin'] }, []);
    const own = await client.query(ownPartnershipsQuery(permissions));

    expect(own).toEqual(partnerships);
  });
});

describe('the end of an engagement in words', () => {
  it('is the hour until which people can answer, while they can', () => {
    expect(endInWords(openEngagement)).toBe('5pm on 18\u00a0December\u00a02026');
  });

  it('is the day on which it did close, which may be before its time', () => {
    expect(endInWords({ ...closedEngagement, closedAt: '2026-03-31T10:12:00Z' })).toBe(
      '31\u00a0March\u00a02026',
    );
    expect(endInWords({ ...closedEngagement, closedAt: null })).toBe('20\u00a0April\u00a02026');
  });
});
