import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/strategy';
import { answer, idempotencyKey, ifMatch, strategy } from '@/lib/client';
import type { Sending } from '@/lib/sending';
import type { Need } from '@/lib/staffReads';

export type NeedInput = components['schemas']['NeedInput'];

export async function createNeed(body: NeedInput, sending: Sending): Promise<Need> {
  return answer(
    strategy.POST('/api/strategy/v1/needs', { body, headers: idempotencyKey(sending.idempotencyKey) }),
  );
}

export function needQuery(id: string) {
  return queryOptions({ queryKey: ['strategy', 'needs', 'id', id], queryFn: () => readNeed(id) });
}

export async function readNeed(id: string): Promise<Need> {
  return answer(strategy.GET('/api/strategy/v1/needs/{id}', { params: { path: { id } } }));
}

export async function updateNeed(id: string, body: NeedInput, version: number): Promise<Need> {
  return answer(
    strategy.PUT('/api/strategy/v1/needs/{id}', { params: { path: { id }, header: ifMatch(version) }, body }),
  );
}
