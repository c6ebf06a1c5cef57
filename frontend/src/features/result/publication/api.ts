import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey } from '@/lib/client';

export type Publication = components['schemas']['Publication'];

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
