import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey, ifMatch } from '@/lib/client';
import type { Engagement, Survey } from '@/lib/reads';
import type { Sending } from '@/lib/sending';

export type NewEngagement = components['schemas']['NewEngagement'];
export type NewExtension = components['schemas']['NewExtension'];
export type EngagementChange = components['schemas']['EngagementChange'];
export type SurveyChange = components['schemas']['SurveyChange'];
export type NewQuestion = components['schemas']['NewQuestion'];
export type QuestionKind = NewQuestion['kind'];

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

export async function readEngagement(id: string): Promise<Engagement> {
  return answer(engagement.GET('/api/engagement/v1/engagements/{id}', { params: { path: { id } } }));
}

export async function readSurvey(id: string): Promise<Survey> {
  return answer(engagement.GET('/api/engagement/v1/surveys/{id}', { params: { path: { id } } }));
}

export async function createEngagement(body: NewEngagement, sending: Sending): Promise<Engagement> {
  return answer(
    engagement.POST('/api/engagement/v1/engagements', {
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export async function changeEngagement(
  id: string,
  body: EngagementChange,
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

export async function createSurvey(
  engagementId: string,
  body: SurveyChange,
  sending: Sending,
): Promise<Survey> {
  return answer(
    engagement.POST('/api/engagement/v1/surveys', {
      body: { ...body, engagementId },
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export async function changeSurvey(id: string, body: SurveyChange, version: number): Promise<Survey> {
  return answer(
    engagement.PUT('/api/engagement/v1/surveys/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}
