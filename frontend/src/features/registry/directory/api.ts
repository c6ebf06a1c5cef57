import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/partners';
import { answer, partners } from '@/lib/client';
import { allItems } from '@/lib/pages';

export type Organisation = components['schemas']['Organisation'];
export type Membership = components['schemas']['Membership'];
export type Succession = components['schemas']['Succession'];

export function organisationsQuery(name: string) {
  return infiniteQueryOptions({
    queryKey: ['partners', 'organisations', { name }],
    queryFn: async ({ pageParam, signal }) =>
      answer(
        partners.GET('/api/partners/v1/organisations', {
          params: {
            query: {
              ...(name === '' ? {} : { name }),
              ...(pageParam === '' ? {} : { after: pageParam }),
              limit: 25,
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

/** Begins to make a file of the organisations that a search finds, or of all. */
export async function exportOrganisations(format: 'CSV' | 'XLSX', name: string) {
  return answer(
    partners.POST('/api/partners/v1/organisations/exports', {
      body: { format, name: name === '' ? null : name, asOf: null },
    }),
  );
}

export function membershipsQuery(partnershipId: string, asOf: string) {
  return queryOptions({
    queryKey: ['partners', 'memberships', { partnershipId, asOf }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          partners.GET('/api/partners/v1/memberships', {
            params: { query: { partnershipId, asOf, ...from } },
            signal,
          }),
        ),
      ),
  });
}

export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['partners', 'organisations', 'id', id],
    queryFn: async ({ signal }) =>
      answer(partners.GET('/api/partners/v1/organisations/{id}', { params: { path: { id } }, signal })),
  });
}

export function areaQuery(id: string) {
  return queryOptions({
    queryKey: ['partners', 'areas', 'id', id],
    queryFn: async ({ signal }) =>
      answer(partners.GET('/api/partners/v1/areas/{id}', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
  });
}

/** Several areas, each kept by itself too. */
export function areasQuery(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['partners', 'areas', 'ids', ids],
    queryFn: ({ client }) => Promise.all(ids.map((id) => client.query(areaQuery(id)))),
    staleTime: 5 * 60_000,
  });
}
