import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { components as EngagementComponents } from '@/generated/engagement';
import type { components as PartnersComponents } from '@/generated/partners';
import type { components as StrategyComponents } from '@/generated/strategy';
import type { Permissions } from './appointments';
import { answer, engagement, partners, strategy } from './client';
import { allItems, newestFirst } from './pages';
import { endingAt, formatDate, formatEnd } from './format';
import { problemFrom } from './problem';

/*
 * The few reads that several features share. A key begins with the service and the kind of what is read (lib/fresh), so
 * that a write can have read again what it changes.
 */

export type Partnership = PartnersComponents['schemas']['Partnership'];
export type Gap = PartnersComponents['schemas']['Gap'];
export type Engagement = EngagementComponents['schemas']['Engagement'];
export type EngagementStatus = Engagement['status'];
export type Figure = EngagementComponents['schemas']['Figure'];
export type Survey = EngagementComponents['schemas']['Survey'];
export type Question = EngagementComponents['schemas']['Question'];
export type Material = EngagementComponents['schemas']['Material'];
export type Strategy = StrategyComponents['schemas']['Strategy'];

export const partnershipsQuery = queryOptions({
  queryKey: ['partners', 'partnerships'],
  queryFn: ({ signal }) =>
    allItems((from) =>
      answer(partners.GET('/api/partners/v1/partnerships', { params: { query: from }, signal })),
    ),
  staleTime: 60_000,
});

export function partnershipBySlugQuery(slug: string) {
  return queryOptions({
    queryKey: ['partners', 'partnerships', 'slug', slug],
    queryFn: async ({ signal }) => {
      const page = await answer(
        partners.GET('/api/partners/v1/partnerships', { params: { query: { slug } }, signal }),
      );
      const found = page.items[0];
      if (found === undefined) {
        throw problemFrom(404, { title: 'Not found' });
      }
      return found;
    },
    staleTime: 60_000,
  });
}

export function partnershipQuery(id: string) {
  return queryOptions({
    queryKey: ['partners', 'partnerships', 'id', id],
    queryFn: async ({ signal }) =>
      answer(partners.GET('/api/partners/v1/partnerships/{id}', { params: { path: { id } }, signal })),
    staleTime: 60_000,
  });
}

/** Whom the law, or the partnership's own rules, want at the table and who is not there. */
export function gapsQuery(partnershipId: string) {
  return queryOptions({
    // What changes a seat or who holds it changes these.
    queryKey: ['partners', 'seats', { partnershipId }, 'gaps'],
    queryFn: async ({ signal }) =>
      answer(
        partners.GET('/api/partners/v1/partnerships/{partnershipId}/gaps', {
          params: { path: { partnershipId } },
          signal,
        }),
      ),
  });
}

/** Those that a person works for, in the order of their names; an administrator works for all. */
export function ownPartnershipsQuery({ platformAdmin, appointments }: Permissions) {
  const ids = [...new Set(appointments.map(({ partnershipId }) => partnershipId))];
  return queryOptions({
    queryKey: ['partners', 'partnerships', 'own', platformAdmin ? 'all' : ids],
    queryFn: async ({ client }): Promise<readonly Partnership[]> => {
      if (platformAdmin) {
        return (await client.query(partnershipsQuery)).items;
      }
      const own = await Promise.all(ids.map((id) => client.query(partnershipQuery(id))));
      return own.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
    },
  });
}

export function engagementsQuery(filter: { partnershipId?: string; status?: EngagementStatus }) {
  return queryOptions({
    queryKey: ['engagement', 'engagements', filter],
    queryFn: async ({ signal }) =>
      newestFirst(
        await allItems((from) =>
          answer(
            engagement.GET('/api/engagement/v1/engagements', {
              params: { query: { ...filter, ...from } },
              signal,
            }),
          ),
        ),
      ),
  });
}

/** A page at a time, for lists that grow for years; who asks knows which of them to show. */
export function newestEngagementsQuery(filter: { partnershipId?: string; status?: EngagementStatus }) {
  return infiniteQueryOptions({
    queryKey: ['engagement', 'engagements', 'newest', filter],
    queryFn: async ({ pageParam, signal }) =>
      answer(
        engagement.GET('/api/engagement/v1/engagements', {
          params: {
            query: {
              ...filter,
              order: 'NEWEST',
              limit: 10,
              ...(pageParam === '' ? {} : { after: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

export function engagementQuery(id: string) {
  return queryOptions({
    queryKey: ['engagement', 'engagements', 'id', id],
    queryFn: async ({ signal }) =>
      answer(engagement.GET('/api/engagement/v1/engagements/{id}', { params: { path: { id } }, signal })),
  });
}

/** What people are given to read before they answer. */
export function materialsQuery(engagementId: string) {
  return queryOptions({
    queryKey: ['engagement', 'materials', { engagementId }],
    queryFn: ({ signal }) =>
      allItems((from) =>
        answer(
          engagement.GET('/api/engagement/v1/materials', {
            params: { query: { engagementId, ...from } },
            signal,
          }),
        ),
      ),
  });
}

/** When people could answer no more: a lead may have closed it early. */
export function endOf(engagement: Engagement): string {
  const { closedAt, closes } = engagement;
  return closedAt && Date.parse(closedAt) < Date.parse(closes) ? closedAt : closes;
}

/** The last day on which people could answer. */
export function lastDayOf(engagement: Engagement): string {
  return endingAt(endOf(engagement)).day;
}

/** Until when people can answer, or could: the hour that they are told, and the day once it is over. */
export function endInWords(engagement: Engagement): string {
  return engagement.status === 'CLOSED' ? formatDate(lastDayOf(engagement)) : formatEnd(engagement.closes);
}

export function surveyQuery(id: string) {
  return queryOptions({
    queryKey: ['engagement', 'surveys', 'id', id],
    queryFn: async ({ signal }) =>
      answer(engagement.GET('/api/engagement/v1/surveys/{id}', { params: { path: { id } }, signal })),
  });
}

/** Asked for what is published, the API gives even those who write a strategy what everyone reads of it. */
export function strategiesQuery(filter: { partnershipId?: string; published?: true }) {
  return queryOptions({
    queryKey: ['strategy', 'strategies', filter],
    queryFn: async ({ signal }) =>
      newestFirst(
        await allItems((from) =>
          answer(
            strategy.GET('/api/strategy/v1/strategies', {
              params: { query: { ...filter, ...from } },
              signal,
            }),
          ),
        ),
      ),
  });
}

/** Those who write a strategy are shown it before it is published; a page for everyone does not show it. */
export function isPublished(strategy: Strategy): boolean {
  return typeof strategy.latestVersion === 'number';
}

export function strategyQuery(id: string) {
  return queryOptions({
    queryKey: ['strategy', 'strategies', 'id', id],
    queryFn: async ({ signal }) =>
      answer(strategy.GET('/api/strategy/v1/strategies/{id}', { params: { path: { id } }, signal })),
  });
}
