import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/strategy';
import { answer, idempotencyKey, ifMatch, strategy } from '@/lib/client';
import type { Sending } from '@/lib/sending';
import type { Priority } from '@/lib/staffReads';

export type PriorityInput = components['schemas']['PriorityInput'];

export async function createPriority(body: PriorityInput, sending: Sending): Promise<Priority> {
  return answer(
    strategy.POST('/api/strategy/v1/priorities', { body, headers: idempotencyKey(sending.idempotencyKey) }),
  );
}

export function priorityQuery(id: string) {
  return queryOptions({ queryKey: ['strategy', 'priorities', 'id', id], queryFn: () => readPriority(id) });
}

export async function readPriority(id: string): Promise<Priority> {
  return answer(strategy.GET('/api/strategy/v1/priorities/{id}', { params: { path: { id } } }));
}

export async function updatePriority(id: string, body: PriorityInput, version: number): Promise<Priority> {
  return answer(
    strategy.PUT('/api/strategy/v1/priorities/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}
