import { queryOptions } from '@tanstack/react-query';
import { answer, engagement, partners, strategy } from '@/lib/client';
import { allItems } from '@/lib/pages';

/** The places that are called something like this, to find a partnership by. */
export function areasQuery(name: string) {
  return queryOptions({
    queryKey: ['partners', 'areas', { name }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(partners.GET('/api/partners/v1/areas', { params: { query: { name, ...from } }, signal })),
      ),
    enabled: name !== '',
    staleTime: 5 * 60_000,
  });
}

/** The engagements that were drafted last of those that people can take part in now: as many as the page shows. */
export const newestOpenQuery = queryOptions({
  queryKey: ['engagement', 'engagements', 'newest'],
  queryFn: async ({ signal }) =>
    answer(
      engagement.GET('/api/engagement/v1/engagements', {
        params: { query: { status: 'OPEN', order: 'NEWEST', limit: 3 } },
        signal,
      }),
    ),
});

/** The strategies that were started last of those that everyone can read: as many as the page shows. */
export const newestStrategiesQuery = queryOptions({
  queryKey: ['strategy', 'strategies', 'newest'],
  queryFn: async ({ signal }) =>
    answer(
      strategy.GET('/api/strategy/v1/strategies', {
        params: { query: { published: true, order: 'NEWEST', limit: 6 } },
        signal,
      }),
    ),
});
