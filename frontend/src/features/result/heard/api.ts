import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement } from '@/lib/client';

export type Publication = components['schemas']['Publication'];
export type PublishedQuestion = Publication['questions'][number];

export function publicationQuery(engagementId: string) {
  return queryOptions({
    queryKey: ['engagement', 'publications', engagementId, 'latest'],
    queryFn: async ({ signal }) =>
      answer(
        engagement.GET('/api/engagement/v1/engagements/{id}/publications/latest', {
          params: { path: { id: engagementId } },
          signal,
        }),
      ),
  });
}
