import { queryOptions } from '@tanstack/react-query';
import {
  type Area,
  findAreas,
  findOrganisations,
  findPartnerships,
  findPeople,
  type Found,
  succeedArea,
  succeedOrganisation,
  succeedPartnership,
  type NewSuccessor,
  type Organisation,
  type Person,
  readArea,
  readOrganisation,
  readPartnership,
  readPerson,
} from './api';
import type { Partnership } from '@/lib/reads';
import { words } from './words';

export interface Findable {
  readonly id: string;
  readonly name: string;
}

/** A kind of thing that is found by its name, so that one of them can be selected. */
export interface Choosable<Item extends Findable> {
  readonly kind: 'areas' | 'organisations' | 'partnerships' | 'people';
  readonly find: (name: string, signal: AbortSignal) => Promise<Found<Item>>;
  readonly read: (id: string) => Promise<Item>;
  /** What tells one from another where its name does not. */
  readonly labelOf?: (item: Item) => string;
  readonly found: typeof words.found.areas;
}

/** One whose things end, and are followed by others. */
export interface Register<Item extends Findable> extends Choosable<Item> {
  readonly kind: 'areas' | 'organisations' | 'partnerships';
  /** Records what followed one of them, from which day. */
  readonly follow: (id: string, successor: NewSuccessor, version: number) => Promise<Item>;
  readonly succession: typeof words.succession.areas;
}

export const organisations: Register<Organisation> = {
  kind: 'organisations',
  find: findOrganisations,
  read: readOrganisation,
  follow: succeedOrganisation,
  found: words.found.organisations,
  succession: words.succession.organisations,
};

/** An area and a board may have one name: the code tells them apart. */
export const areas: Register<Area> = {
  kind: 'areas',
  find: findAreas,
  read: readArea,
  follow: succeedArea,
  labelOf: areaNamed,
  found: words.found.areas,
  succession: words.succession.areas,
};

export const partnerships: Register<Partnership> = {
  kind: 'partnerships',
  find: findPartnerships,
  read: readPartnership,
  follow: succeedPartnership,
  found: words.found.partnerships,
  succession: words.succession.partnerships,
};

export function areaNamed({ name, code }: Pick<Area, 'name' | 'code'>): string {
  return words.named.area({ name, code });
}

/** Two people may have one name: the mail address tells them apart. */
export const people: Choosable<Person> = {
  kind: 'people',
  find: findPeople,
  read: readPerson,
  labelOf: ({ name, mail }) =>
    mail === undefined || mail === null ? name : words.named.person({ name, mail }),
  found: words.found.people,
};

/** Those of a register with a part of their name, or the first of all. */
export function foundQuery<Item extends Findable>({ kind, find }: Choosable<Item>, name: string) {
  return queryOptions({
    queryKey: ['partners', kind, 'staff', { name }],
    queryFn: ({ signal }) => find(name, signal),
  });
}

export function itemQuery<Item extends Findable>({ kind, read }: Choosable<Item>, id: string) {
  return queryOptions({ queryKey: ['partners', kind, 'id', id], queryFn: () => read(id) });
}
