import { queryOptions } from '@tanstack/react-query';
import { type Membership, type Person, readArea } from '@/design/registers/api';
import type { components } from '@/generated/partners';
import { answer, idempotencyKey, ifMatch, partners } from '@/lib/client';
import { allItems } from '@/lib/pages';
import type { Sending } from '@/lib/sending';

export type Seat = components['schemas']['Seat'];
export type SeatChange = components['schemas']['SeatInput'];
export type MembershipInput = components['schemas']['MembershipInput'];
export type PersonInput = components['schemas']['PersonInput'];

export async function updatePerson(id: string, body: PersonInput, version: number): Promise<Person> {
  return answer(
    partners.PUT('/api/partners/v1/people/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function areaQuery(id: string) {
  return queryOptions({ queryKey: ['partners', 'areas', 'id', id], queryFn: () => readArea(id) });
}

export function seatsQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['partners', 'seats', { partnershipId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          partners.GET('/api/partners/v1/partnerships/{partnershipId}/seats', {
            params: { path: { partnershipId }, query: from },
            signal,
          }),
        ),
      ),
  });
}

export function membershipsQuery(partnershipId: string) {
  return queryOptions({
    queryKey: ['partners', 'memberships', { partnershipId }],
    queryFn: async ({ signal }) =>
      allItems((from) =>
        answer(
          partners.GET('/api/partners/v1/memberships', {
            params: { query: { partnershipId, ...from } },
            signal,
          }),
        ),
      ),
  });
}

export async function createMembership(body: MembershipInput, sending: Sending): Promise<Membership> {
  return answer(
    partners.POST('/api/partners/v1/memberships', { body, headers: idempotencyKey(sending.idempotencyKey) }),
  );
}

export async function readSeat({ partnershipId, id }: Seat): Promise<Seat> {
  return answer(
    partners.GET('/api/partners/v1/partnerships/{partnershipId}/seats/{id}', {
      params: { path: { partnershipId, id } },
    }),
  );
}

export async function updateSeat(
  { partnershipId, id }: Seat,
  body: SeatChange,
  version: number,
): Promise<Seat> {
  return answer(
    partners.PUT('/api/partners/v1/partnerships/{partnershipId}/seats/{id}', {
      params: { path: { partnershipId, id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function membershipQuery(id: string) {
  return queryOptions({ queryKey: ['partners', 'memberships', 'id', id], queryFn: () => readMembership(id) });
}

export async function readMembership(id: string): Promise<Membership> {
  return answer(partners.GET('/api/partners/v1/memberships/{id}', { params: { path: { id } } }));
}

export async function updateMembership(
  id: string,
  body: MembershipInput,
  version: number,
): Promise<Membership> {
  return answer(
    partners.PUT('/api/partners/v1/memberships/{id}', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function endMembership(id: string, on: string, version: number): Promise<Membership> {
  return answer(
    partners.POST('/api/partners/v1/memberships/{id}/end', {
      params: { path: { id }, header: ifMatch(version) },
      body: { on },
    }),
  );
}
