import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/generated/partners';
import { answer, ifMatch, partners } from '@/lib/client';
import type { Partnership } from '@/lib/reads';

export type Area = components['schemas']['Area'];
export type Succession = components['schemas']['Succession'];
export type Organisation = components['schemas']['Organisation'];
export type NewSuccessor = components['schemas']['NewSuccessor'];
export type Membership = components['schemas']['Membership'];
export type Person = components['schemas']['Person'];

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

export async function readArea(id: string): Promise<Area> {
  return answer(partners.GET('/api/partners/v1/areas/{id}', { params: { path: { id } } }));
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
