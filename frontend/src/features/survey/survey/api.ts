import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey, ifMatch } from '@/lib/client';
import type { Survey } from '@/lib/reads';
import type { Sending } from '@/lib/sending';

export type SurveyInput = components['schemas']['SurveyInput'];
export type NewQuestion = components['schemas']['NewQuestion'];
export type QuestionKind = NewQuestion['kind'];

export async function readSurvey(id: string): Promise<Survey> {
  return answer(engagement.GET('/api/engagement/v1/surveys/{id}', { params: { path: { id } } }));
}

export async function createSurvey(body: SurveyInput, sending: Sending): Promise<Survey> {
  return answer(
    engagement.POST('/api/engagement/v1/surveys', {
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export async function updateSurvey(id: string, body: SurveyInput, version: number): Promise<Survey> {
  return answer(
    engagement.PUT('/api/engagement/v1/surveys/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}
