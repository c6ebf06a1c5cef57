import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/engagement';
import { answer, engagement, idempotencyKey, ifMatch } from '@/lib/client';
import { asProblem, problemFrom } from '@/lib/problem';
import type { Material } from '@/lib/reads';
import type { Sending } from '@/lib/sending';

export type MaterialInput = components['schemas']['MaterialInput'];

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
