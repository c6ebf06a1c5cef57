import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/partners';
import { answer, idempotencyKey, partners } from '@/lib/client';
import type { Sending } from '@/lib/sending';

export type Organisation = components['schemas']['Organisation'];
export type NewOrganisation = components['schemas']['NewOrganisation'];
export type OrganisationChange = components['schemas']['OrganisationChange'];
export type Seat = components['schemas']['Seat'];
export type Membership = components['schemas']['Membership'];
export type MembershipChange = components['schemas']['MembershipChange'];
export type NewMembership = components['schemas']['NewMembership'];

export function organisationsQuery(name: string) {
  return queryOptions({
    queryKey: ['partners', 'organisations', 'staff', { name }],
    queryFn: async ({ signal }) =>
      answer(
        partners.GET('/api/partners/v1/organisations', {
          params: { query: { ...(name === '' ? {} : { name }), limit: 50 } },
          signal,
        }),
      ),
  });
}

export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['partners', 'organisations', 'id', id],
    queryFn: async ({ signal }) =>
      answer(partners.GET('/api/partners/v1/organisations/{id}', { params: { path: { id } }, signal })),
  });
}

export async function registerOrganisation(body: NewOrganisation, sending: Sending): Promise<Organisation> {
  return answer(
    partners.POST('/api/partners/v1/organisations', {
      body,
      headers: idempotencyKey(sending.idempotencyKey),
    }),
  );
}

export function seatsQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['partners', 'partnerships', 'id', partnershipId, 'seats'],
    queryFn: async ({ signal }) =>
      answer(
        partners.GET('/api/partners/v1/partnerships/{partnershipId}/seats', {
          params: { path: { partnershipId }, query: { limit: 100 } },
          signal,
        }),
      ),
  });
}

export function membershipsQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['partners', 'memberships', { partnershipId }],
    queryFn: async ({ signal }) =>
      answer(
        partners.GET('/api/partners/v1/memberships', {
          params: { query: { partnershipId, limit: 100 } },
          signal,
        }),
      ),
  });
}

export async function giveSeat(body: NewMembership, sending: Sending): Promise<Membership> {
  return answer(
    partners.POST('/api/partners/v1/memberships', { body, headers: idempotencyKey(sending.idempotencyKey) }),
  );
}
