import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey, ifMatch } from '@/lib/client';
import type { Sending } from '@/lib/sending';
import type { Theme } from '@/lib/staffReads';

export type ThemeInput = components['schemas']['ThemeInput'];

export function themeQuery(id: string) {
  return queryOptions({
    queryKey: ['engagement', 'themes', 'id', id],
    queryFn: () => readTheme(id),
  });
}

export async function readTheme(id: string): Promise<Theme> {
  return answer(engagement.GET('/api/engagement/v1/themes/{id}', { params: { path: { id } } }));
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
