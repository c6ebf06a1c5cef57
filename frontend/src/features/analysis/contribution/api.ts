import { infiniteQueryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey } from '@/lib/client';

export type Contribution = components['schemas']['Contribution'];
export type Coding = Contribution['codings'][number];

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
