import { queryOptions, useSuspenseQueries } from '@tanstack/react-query';
import type { components } from '@/generated/strategy';
import { answer, idempotencyKey, ifMatch, strategy } from '@/lib/client';
import { allItems } from '@/lib/pages';
import type { Strategy } from '@/lib/reads';
import type { Sending } from '@/lib/sending';

export type StrategyInput = components['schemas']['StrategyInput'];
export type Section = components['schemas']['Section'];
export type SectionText = components['schemas']['SectionText'];
export type VersionSummary = components['schemas']['StrategyVersionSummary'];
export type StrategyVersion = components['schemas']['StrategyVersion'];

export function prioritiesQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['strategy', 'priorities', { partnershipId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          strategy.GET('/api/strategy/v1/priorities', {
            params: { query: { partnershipId, ...from } },
            signal,
          }),
        ),
      ),
  });
}

/** The priorities of all these partnerships. */
export function usePriorities(partnershipIds: readonly string[]) {
  return useSuspenseQueries({ queries: partnershipIds.map((id) => prioritiesQuery(id)) }).flatMap(
    ({ data }) => data.items,
  );
}

export function sectionsQuery(strategyId: string) {
  return queryOptions({
    queryKey: ['strategy', 'sections', { strategyId }],
    queryFn: () => readSections(strategyId),
  });
}

export async function readSections(strategyId: string): Promise<components['schemas']['SectionList']> {
  return answer(
    strategy.GET('/api/strategy/v1/strategies/{strategyId}/sections', { params: { path: { strategyId } } }),
  );
}

export function versionsQuery(strategyId: string) {
  return queryOptions({
    queryKey: ['strategy', 'versions', { strategyId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          strategy.GET('/api/strategy/v1/strategies/{strategyId}/versions', {
            params: { path: { strategyId }, query: from },
            signal,
          }),
        ),
      ),
  });
}

export function versionQuery(strategyId: string, number: number) {
  return queryOptions({
    queryKey: ['strategy', 'versions', { strategyId }, number],
    queryFn: async ({ signal }) =>
      answer(
        strategy.GET('/api/strategy/v1/strategies/{strategyId}/versions/{number}', {
          params: { path: { strategyId, number } },
          signal,
        }),
      ),
  });
}

export async function readStrategy(id: string): Promise<Strategy> {
  return answer(strategy.GET('/api/strategy/v1/strategies/{id}', { params: { path: { id } } }));
}

export async function updateStrategy(id: string, body: StrategyInput, version: number): Promise<Strategy> {
  return answer(
    strategy.PUT('/api/strategy/v1/strategies/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function createStrategy(body: StrategyInput, sending: Sending): Promise<Strategy> {
  return answer(
    strategy.POST('/api/strategy/v1/strategies', { body, headers: idempotencyKey(sending.idempotencyKey) }),
  );
}

export async function createSection(
  strategyId: string,
  body: SectionText,
  sending: Sending,
): Promise<Section> {
  return answer(
    strategy.POST('/api/strategy/v1/strategies/{strategyId}/sections', {
      params: { path: { strategyId } },
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export async function updateSection(section: Section, body: SectionText, version: number): Promise<Section> {
  return answer(
    strategy.PUT('/api/strategy/v1/strategies/{strategyId}/sections/{sectionId}', {
      params: { path: { strategyId: section.strategyId, sectionId: section.id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function freezeStrategyVersion(strategyId: string, key: string): Promise<StrategyVersion> {
  return answer(
    strategy.POST('/api/strategy/v1/strategies/{strategyId}/versions', {
      params: { path: { strategyId } },
      headers: idempotencyKey(key),
    }),
  );
}

export async function publishStrategyVersion(strategyId: string, number: number): Promise<StrategyVersion> {
  return answer(
    strategy.POST('/api/strategy/v1/strategies/{strategyId}/versions/{number}/publish', {
      params: { path: { strategyId, number } },
    }),
  );
}
