import { queryOptions } from '@tanstack/react-query';
import { answer, partners } from '@/lib/client';
import { allItems } from '@/lib/pages';

/** All places that partnerships work for, to find a partnership by. */
export const areasQuery = queryOptions({
  queryKey: ['partners', 'areas', 'all'],
  queryFn: async ({ signal }) =>
    allItems((from) => answer(partners.GET('/api/partners/v1/areas', { params: { query: from }, signal }))),
  staleTime: 5 * 60_000,
});
