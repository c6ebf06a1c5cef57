import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey, ifMatch } from '@/lib/client';
import { asProblem, problemFrom } from '@/lib/problem';
import type { Engagement, Material, Survey } from '@/lib/reads';
import type { Sending } from '@/lib/sending';

export type NewExtension = components['schemas']['NewExtension'];
export type MaterialInput = components['schemas']['MaterialInput'];
export type EngagementInput = components['schemas']['EngagementInput'];
export type SurveyInput = components['schemas']['SurveyInput'];
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

export function materialQuery(id: string) {
  return queryOptions({
    queryKey: ['engagement', 'materials', 'id', id],
    queryFn: ({ signal }) =>
      answer(engagement.GET('/api/engagement/v1/materials/{id}', { params: { path: { id } }, signal })),
  });
}

export async function readMaterial(id: string): Promise<Material> {
  return answer(engagement.GET('/api/engagement/v1/materials/{id}', { params: { path: { id } } }));
}

/** Sends a file, and gives its id; what is wrong with it is told at the field `file`. */
export async function uploadFile(file: File): Promise<string> {
  try {
    const taken = await answer(
      engagement.POST('/api/engagement/v1/files', {
        params: { query: { name: file.name } },
        body: '',
        // As it is, and not as JSON.
        bodySerializer: () => file,
        headers: { 'Content-Type': 'application/octet-stream' },
      }),
    );
    return taken.id;
  } catch (error) {
    throw atFile(error);
  }
}

function atFile(error: unknown): unknown {
  const problem = asProblem(error);
  if (problem?.code?.startsWith('file-') !== true) {
    return error;
  }
  const { status, type, title, message, code, params, said } = problem;
  const atField = problemFrom(status, { type, title, errors: [{ field: 'file', code, params, message }] });
  return atField.saying(() => said);
}

export async function createMaterial(body: MaterialInput, sending: Sending): Promise<Material> {
  return answer(
    engagement.POST('/api/engagement/v1/materials', {
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export async function updateMaterial(id: string, body: MaterialInput, version: number): Promise<Material> {
  return answer(
    engagement.PUT('/api/engagement/v1/materials/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function removeMaterial({ id, version }: Material): Promise<Material> {
  return answer(
    engagement.POST('/api/engagement/v1/materials/{id}/remove', {
      params: { path: { id }, header: ifMatch(version) },
    }),
  );
}
