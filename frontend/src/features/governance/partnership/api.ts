import type { components } from '@/generated/partners';
import { answer, ifMatch, partners } from '@/lib/client';
import type { Partnership } from '@/lib/reads';

export type PartnershipChange = components['schemas']['PartnershipChange'];

export async function updatePartnership(
  id: string,
  body: PartnershipChange,
  version: number,
): Promise<Partnership> {
  return answer(
    partners.PUT('/api/partners/v1/partnerships/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function endPartnership(id: string, on: string, version: number): Promise<Partnership> {
  return answer(
    partners.POST('/api/partners/v1/partnerships/{id}/end', {
      params: { path: { id }, header: ifMatch(version) },
      body: { on },
    }),
  );
}
