import { formatDate, formatTime, humanise } from '@/lib/format';
import { isRichText, plainText } from '@/lib/richText';
import type { AuditEntry } from './api';
import { words } from './words';

type Known = Readonly<Partial<Record<string, string>>>;

const kinds: Known = words.kinds;
const verbs: Known = words.verbs;
const members: Known = words.members;
const roles: Known = words.roles;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;

export function kindInWords(kind: string): string {
  return kinds[kind] ?? spaced(kind.replace(/^.*\./u, ''));
}

export function verbInWords(verb: string): string {
  return verbs[verb] ?? verb;
}

/** A member that has no words of its own is said as the code spells it, in words. */
export function memberInWords(member: string): string {
  return members[member] ?? spaced(member.replace(/^.*\./u, ''));
}

export function whoInWords(entry: AuditEntry, names: ReadonlyMap<string, string>): string {
  const who = (entry.personId && names.get(entry.personId)) ?? words.unknownPerson;
  switch (entry.standing) {
    case 'APPOINTMENT':
      return words.standings.APPOINTMENT({ who, role: roles[entry.function ?? ''] ?? '' });
    case 'PLATFORM_ADMIN':
      return words.standings.PLATFORM_ADMIN({ who });
    case 'THEMSELVES':
      return words.standings.THEMSELVES({ who });
    case 'SERVICE':
      return words.standings.SERVICE;
  }
}

/** One value as people read it. */
export function plain(value: string): string {
  if (value === 'true' || value === 'false') {
    return value === 'true' ? words.yes : words.no;
  }
  if (DAY.test(value)) {
    return formatDate(value);
  }
  if (INSTANT.test(value)) {
    return words.when({ time: formatTime(value), date: formatDate(value) });
  }
  return humanise(value);
}

/** What a list or an object holds, a line each; nothing where the text is neither. */
export function linesOf(text: string): readonly string[] | undefined {
  const value = parsed(text);
  if (isRichText(value)) {
    return plainText(value).split('\n');
  }
  if (Array.isArray(value)) {
    return value.map(line);
  }
  return value === undefined ? undefined : [line(value)];
}

function parsed(text: string): unknown {
  if (!/^[[{]/u.test(text)) {
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function line(value: unknown): string {
  if (Array.isArray(value)) {
    return value.map(line).join(', ');
  }
  if (typeof value !== 'object' || value === null) {
    return plain(String(value));
  }
  if ('digest' in value) {
    return words.personal;
  }
  return Object.entries(value)
    .map(([member, inside]) => words.inside({ member: memberInWords(member), value: line(inside) }))
    .join('; ');
}

function spaced(name: string): string {
  const apart = name.replace(/([a-z])([A-Z])/gu, '$1 $2').toLowerCase();
  return apart.charAt(0).toUpperCase() + apart.slice(1);
}
