import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/partners';
import { answer, idempotencyKey, ifMatch, partners } from '@/lib/client';
import { allItems } from '@/lib/pages';
import type { Partnership } from '@/lib/reads';
import type { Sending } from '@/lib/sending';

export type { Partnership };
export type Area = components['schemas']['Area'];
export type AreaChange = components['schemas']['AreaChange'];
export type PartnershipChange = components['schemas']['PartnershipChange'];
export type Succession = components['schemas']['Succession'];
export type Organisation = components['schemas']['Organisation'];
export type NewOrganisation = components['schemas']['NewOrganisation'];
export type OrganisationChange = components['schemas']['OrganisationChange'];
export type OrganisationClosure = components['schemas']['OrganisationClosure'];
export type NewSuccessor = components['schemas']['NewSuccessor'];
export type Seat = components['schemas']['Seat'];
export type SeatChange = components['schemas']['SeatInput'];
export type Membership = components['schemas']['Membership'];
export type MembershipInput = components['schemas']['MembershipInput'];
export type Person = components['schemas']['Person'];
export type PersonInput = components['schemas']['PersonInput'];

/** What a list gives at once of those with a part of a name. */
export interface Found<Item> {
  readonly items: readonly Item[];
  readonly next?: string | null;
}

function withPart(name: string) {
  return { query: { ...(name === '' ? {} : { name }), limit: 50 } };
}

export async function findOrganisations(name: string, signal: AbortSignal): Promise<Found<Organisation>> {
  return answer(partners.GET('/api/partners/v1/organisations', { params: withPart(name), signal }));
}

export async function findAreas(name: string, signal: AbortSignal): Promise<Found<Area>> {
  return answer(partners.GET('/api/partners/v1/areas', { params: withPart(name), signal }));
}

export async function findPartnerships(name: string, signal: AbortSignal): Promise<Found<Partnership>> {
  return answer(partners.GET('/api/partners/v1/partnerships', { params: withPart(name), signal }));
}

/** Those whom the caller may see. */
export async function findPeople(name: string, signal: AbortSignal): Promise<Found<Person>> {
  return answer(partners.GET('/api/partners/v1/people', { params: withPart(name), signal }));
}

export async function readPerson(id: string): Promise<Person> {
  return answer(partners.GET('/api/partners/v1/people/{id}', { params: { path: { id } } }));
}

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

export async function readArea(id: string): Promise<Area> {
  return answer(partners.GET('/api/partners/v1/areas/{id}', { params: { path: { id } } }));
}

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

export async function succeedArea(id: string, body: NewSuccessor, version: number): Promise<Area> {
  return answer(
    partners.POST('/api/partners/v1/areas/{id}/successors', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export async function readPartnership(id: string): Promise<Partnership> {
  return answer(partners.GET('/api/partners/v1/partnerships/{id}', { params: { path: { id } } }));
}

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

export async function succeedPartnership(
  id: string,
  body: NewSuccessor,
  version: number,
): Promise<Partnership> {
  return answer(
    partners.POST('/api/partners/v1/partnerships/{id}/successors', {
      params: { path: { id }, header: ifMatch(version) },
      body,
    }),
  );
}

export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['partners', 'organisations', 'id', id],
    queryFn: () => readOrganisation(id),
  });
}

export async function readOrganisation(id: string): Promise<Organisation> {
  return answer(partners.GET('/api/partners/v1/organisations/{id}', { params: { path: { id } } }));
}

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

export async function succeedOrganisation(
  id: string,
  body: NewSuccessor,
  version: number,
): Promise<Organisation> {
  return answer(
    partners.POST('/api/partners/v1/organisations/{id}/successors', {
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
