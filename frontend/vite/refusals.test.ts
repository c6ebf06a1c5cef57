import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueIn } from './catalogues.js';
import { argumentsOf, messagesOf, read } from './messages.js';

const ROOT = path.join(import.meta.dirname, '../..');
const ENTRY = /- code: "?([a-z-]+)"?\n {2}params:(?: \[\]\n|((?:\n {2}- .+)+))/gu;

/** What every page says by itself, of the status alone. */
const SAID_BY_STATUS = [
  'forbidden',
  'forged-request',
  'internal',
  'not-found',
  'part-down',
  'part-failed',
  'part-too-slow',
  'session-expired',
  'too-busy',
  'too-many-requests',
  'unauthenticated',
  'unavailable',
  'version-mismatch',
];

/** Each code that a service or the gateway may answer with, and the parameters that come with it from wherever it is. */
function refusals(): Map<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const folder of readdirSync(ROOT).filter((name) =>
    /^(?:.+-service|service-kit|gateway)$/u.test(name),
  )) {
    const list = readFileSync(path.join(ROOT, folder, 'contract/refusals.yaml'), 'utf8');
    for (const [, code = '', params = ''] of list.matchAll(ENTRY)) {
      const given = new Set([...params.matchAll(/- "?(\w+)"?/gu)].map(([, name = '']) => name));
      const before = found.get(code);
      found.set(code, before === undefined ? given : new Set([...given].filter((name) => before.has(name))));
    }
  }
  return found;
}

/** The words of the site by code. */
function worded(folder: string): Map<string, string> {
  const catalogue = catalogueIn(folder, 'en');
  return new Map(
    [...messagesOf(catalogue ?? {})].map(([name, text]) => [name.replace(/^codes\./u, ''), text]),
  );
}

const everyones = worded('lib/refusals/words');
const staffs = worded('lib/refusals/staff/words');

describe('what the services refuse', () => {
  it('has words in the site, code by code, and these are for nothing else', () => {
    const codes = [...refusals().keys()].filter((code) => !SAID_BY_STATUS.includes(code));
    expect(codes.length).toBeGreaterThan(80);
    expect([...everyones.keys(), ...staffs.keys()].sort()).toEqual(codes.sort());
  });

  it('is said with what always comes with it, so that no words lack what they need', () => {
    const lacking = [...everyones, ...staffs].flatMap(([code, text]) =>
      [...argumentsOf(read(text)).keys()]
        .filter((name) => refusals().get(code)?.has(name) !== true)
        .map((name) => `${code}: ${name}`),
    );
    expect(lacking).toEqual([]);
  });
});
