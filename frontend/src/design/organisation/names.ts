import type { components } from '@/generated/partners';
import { words } from './words';

type Organisation = components['schemas']['Organisation'];
type Role = components['schemas']['RoleKind'];

interface Identifier {
  readonly scheme: string;
  readonly identifier: string;
}

export function roleName(role: Role): string {
  return words.roles[role];
}

/** "Charity Commission for England and Wales: 1089464". A register that has no name here shows its code. */
export function registeredAs({ scheme, identifier }: Identifier): string {
  const names: Readonly<Record<string, string>> = words.registers;
  return words.registeredAs({ register: names[scheme] ?? scheme, number: identifier });
}

export function rolesInWords({ roles }: Organisation): string {
  return roles.map(({ role }) => roleName(role)).join(', ');
}

export function identifiersInWords({ identifiers }: Organisation): string {
  return identifiers.length === 0 ? words.noIdentifiers : identifiers.map(registeredAs).join(', ');
}
