import { queryOptions } from '@tanstack/react-query';
import type { components as EngagementComponents } from '@/generated/engagement';
import type { components as StrategyComponents } from '@/generated/strategy';
import { answer, engagement, strategy } from './client';
import { allItems } from './pages';

/*
 * The few reads that several features of staff share; those that pages for everyone share too are in reads.ts.
 */

export type Theme = EngagementComponents['schemas']['Theme'];
export type ArrivedTheme = StrategyComponents['schemas']['PublishedTheme'];
export type Need = StrategyComponents['schemas']['Need'];
export type Priority = StrategyComponents['schemas']['Priority'];

export function themesQuery(engagementId: string) {
  return queryOptions({
    queryKey: ['engagement', 'themes', { engagementId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          engagement.GET('/api/engagement/v1/themes', {
            params: { query: { engagementId, ...from } },
            signal,
          }),
        ),
      ),
  });
}

export function surveyOfQuery(engagementId: string) {
  return queryOptions({
    queryKey: ['engagement', 'surveys', { engagementId }],
    queryFn: async ({ signal }) => {
      const page = await answer(
        engagement.GET('/api/engagement/v1/surveys', { params: { query: { engagementId } }, signal }),
      );
      return page.items[0] ?? null;
    },
  });
}

export function arrivedThemesQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['strategy', 'themes', { partnershipId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          strategy.GET('/api/strategy/v1/themes', { params: { query: { partnershipId, ...from } }, signal }),
        ),
      ),
  });
}

export function needsQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['strategy', 'needs', { partnershipId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          strategy.GET('/api/strategy/v1/needs', { params: { query: { partnershipId, ...from } }, signal }),
        ),
      ),
  });
}
