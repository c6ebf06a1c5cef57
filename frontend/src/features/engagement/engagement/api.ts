import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey, ifMatch } from '@/lib/client';
import type { Engagement } from '@/lib/reads';
import type { Sending } from '@/lib/sending';

export type NewExtension = components['schemas']['NewExtension'];
export type EngagementInput = components['schemas']['EngagementInput'];

export async function readEngagement(id: string): Promise<Engagement> {
  return answer(engagement.GET('/api/engagement/v1/engagements/{id}', { params: { path: { id } } }));
}

export async function createEngagement(body: EngagementInput, sending: Sending): Promise<Engagement> {
  return answer(
    engagement.POST('/api/engagement/v1/engagements', {
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export async function updateEngagement(
  id: string,
  body: EngagementInput,
  version: number,
): Promise<Engagement> {
  return answer(
    engagement.PUT('/api/engagement/v1/engagements/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function openEngagement({ id, version }: Engagement): Promise<Engagement> {
  return answer(
    engagement.POST('/api/engagement/v1/engagements/{id}/open', {
      params: { path: { id }, header: ifMatch(version) },
    }),
  );
}

export async function extendEngagement(id: string, body: NewExtension, version: number): Promise<Engagement> {
  return answer(
    engagement.POST('/api/engagement/v1/engagements/{id}/extend', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function closeEngagement(
  id: string,
  reason: string | null,
  version: number,
): Promise<Engagement> {
  return answer(
    engagement.POST('/api/engagement/v1/engagements/{id}/close', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason },
    }),
  );
}
