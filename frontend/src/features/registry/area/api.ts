import type { Area } from '@/design/registers/api';
import type { components } from '@/generated/partners';
import { answer, ifMatch, partners } from '@/lib/client';

export type AreaChange = components['schemas']['AreaChange'];

export async function updateArea(id: string, body: AreaChange, version: number): Promise<Area> {
  return answer(
    partners.PUT('/api/partners/v1/areas/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function endArea(id: string, on: string, version: number): Promise<Area> {
  return answer(
    partners.POST('/api/partners/v1/areas/{id}/end', {
      params: { path: { id }, header: ifMatch(version) },
      body: { on },
    }),
  );
}
