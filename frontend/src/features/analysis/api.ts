import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey, ifMatch } from '@/lib/client';
import { allItems } from '@/lib/pages';
import type { Sending } from '@/lib/sending';

export type Contribution = components['schemas']['Contribution'];
export type Coding = Contribution['codings'][number];
export type Theme = components['schemas']['Theme'];
export type ThemeInput = components['schemas']['ThemeInput'];
export type Publication = components['schemas']['Publication'];

/** How answers are laid out, and as what. */
export interface ResponseExport {
  readonly shape: 'WIDE' | 'TIDY';
  readonly format: 'CSV' | 'XLSX';
}

/** Begins to make a file of what people answered. */
export async function exportResponses(engagementId: string, body: ResponseExport) {
  return answer(
    engagement.POST('/api/engagement/v1/engagements/{id}/exports', {
      params: { path: { id: engagementId } },
      body,
    }),
  );
}

export function contributionsQuery(engagementId: string, coded: boolean | undefined) {
  return infiniteQueryOptions({
    queryKey: ['engagement', 'contributions', { engagementId, coded }],
    queryFn: async ({ pageParam, signal }) =>
      answer(
        engagement.GET('/api/engagement/v1/contributions', {
          params: {
            query: {
              engagementId,
              limit: 25,
              ...(coded === undefined ? {} : { coded }),
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

export function themeQuery(id: string) {
  return queryOptions({
    queryKey: ['engagement', 'themes', 'id', id],
    queryFn: () => readTheme(id),
  });
}

export async function readTheme(id: string): Promise<Theme> {
  return answer(engagement.GET('/api/engagement/v1/themes/{id}', { params: { path: { id } } }));
}

export function previewQuery(engagementId: string, themeIds: readonly string[]) {
  return queryOptions({
    queryKey: ['engagement', 'publications', engagementId, 'preview', themeIds],
    queryFn: async ({ signal }) =>
      answer(
        engagement.POST('/api/engagement/v1/engagements/{id}/publications/preview', {
          params: { path: { id: engagementId } },
          body: { themeIds: [...themeIds] },
          signal,
        }),
      ),
    enabled: themeIds.length > 0,
    placeholderData: keepPreviousData,
  });
}

export async function createTheme(body: ThemeInput, sending: Sending): Promise<Theme> {
  return answer(
    engagement.POST('/api/engagement/v1/themes', {
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export async function updateTheme(id: string, body: ThemeInput, version: number): Promise<Theme> {
  return answer(
    engagement.PUT('/api/engagement/v1/themes/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function codeContribution(id: string, themeId: string, key: string): Promise<Coding> {
  return answer(
    engagement.POST('/api/engagement/v1/contributions/{id}/codings', {
      params: { path: { id } },
      body: { themeId },
      headers: idempotencyKey(key),
    }),
  );
}

export async function rejectCoding(id: string, codingId: string): Promise<Coding> {
  return answer(
    engagement.POST('/api/engagement/v1/contributions/{id}/codings/{codingId}/reject', {
      params: { path: { id, codingId } },
    }),
  );
}

export async function publishThemes(
  engagementId: string,
  themeIds: readonly string[],
  key: string,
): Promise<Publication> {
  return answer(
    engagement.POST('/api/engagement/v1/engagements/{id}/publications', {
      params: { path: { id: engagementId } },
      body: { themeIds: [...themeIds] },
      headers: idempotencyKey(key),
    }),
  );
}
