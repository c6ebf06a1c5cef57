import { queryOptions } from '@tanstack/react-query';
import type { Organisation } from '@/design/registers/api';
import type { components } from '@/generated/partners';
import { answer, idempotencyKey, ifMatch, partners } from '@/lib/client';
import { allItems } from '@/lib/pages';
import type { Sending } from '@/lib/sending';

export type NewOrganisation = components['schemas']['NewOrganisation'];
export type OrganisationChange = components['schemas']['OrganisationChange'];
export type OrganisationClosure = components['schemas']['OrganisationClosure'];

export async function updateOrganisation(
  id: string,
  body: OrganisationChange,
  version: number,
): Promise<Organisation> {
  return answer(
    partners.PUT('/api/partners/v1/organisations/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function closeOrganisation(
  id: string,
  body: OrganisationClosure,
  version: number,
): Promise<Organisation> {
  return answer(
    partners.POST('/api/partners/v1/organisations/{id}/close', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function createOrganisation(body: NewOrganisation, sending: Sending): Promise<Organisation> {
  return answer(
    partners.POST('/api/partners/v1/organisations', {
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

/** Who sits somewhere for an organisation. */
export function membershipsForQuery(organisationId: string) {
  return queryOptions({
    queryKey: ['partners', 'memberships', { organisationId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          partners.GET('/api/partners/v1/memberships', {
            params: { query: { organisationId, ...from } },
            signal,
          }),
        ),
      ),
  });
}
