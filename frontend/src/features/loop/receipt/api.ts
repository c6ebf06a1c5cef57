import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement } from '@/lib/client';

export type FollowedReceipt = components['schemas']['FollowedReceipt'];
export type FollowedTheme = FollowedReceipt['themes'][number];

export function receiptQuery(code: string) {
  return queryOptions({
    queryKey: ['engagement', 'receipts', code],
    queryFn: async ({ signal }) =>
      answer(engagement.GET('/api/engagement/v1/receipts/{code}', { params: { path: { code } }, signal })),
  });
}
