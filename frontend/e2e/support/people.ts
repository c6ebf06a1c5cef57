import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The people of the demo, by what they do in it. */
export type Who =
  'sally.secretary' | 'eddie.engagement' | 'ana.analyst' | 'stu.strategy' | 'gail.analyst' | 'pat.admin';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly password: string;
}

const USUAL_PLACE = fileURLToPath(new URL('../../../.local/stack/people.json', import.meta.url));

/** Their passwords are made on a stack's first run and are nowhere but in its own folder. */
export function person(who: Who): Person {
  const file = process.env['CT_PEOPLE'] ?? USUAL_PLACE;
  const { people } = JSON.parse(readFileSync(file, 'utf8')) as { readonly people: Record<string, Person> };
  const found = people[who];
  if (found === undefined) {
    throw new Error(`${file} knows no one called ${who}`);
  }
  return found;
}
