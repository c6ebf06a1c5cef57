import { describe, expect, it } from 'vitest';

/*
 * A write has one word in code, contract and page: the function that asks for it is called by the verb of its operation.
 * On pages create is called Add, and update Change.
 */

const catalogues = import.meta.glob<unknown>('./**/words/en.json', { eager: true, import: 'default' });

const sources = import.meta.glob<string>(['./features/**/api.ts', './design/**/api.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const contracts = import.meta.glob<string>('./generated/*.d.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const FUNCTION = /^(?:export )?(?:async )?function (\w+)/gmu;
const WRITE = /\.(POST|PUT|PATCH|DELETE)\(\s*'([^']+)'/gu;

const contract = Object.values(contracts).join('\n');

function verbOf(name: string): string {
  return /^[a-z]+/u.exec(name)?.[0] ?? '';
}

function operationAt(method: string, path: string): string {
  const place = contract.slice(contract.indexOf(`"${path}": {`));
  return new RegExp(`\\b${method.toLowerCase()}: operations\\["(\\w+)"\\]`, 'u').exec(place)?.[1] ?? '';
}

const writes = Object.values(sources).flatMap((code) => {
  const functions = [...code.matchAll(FUNCTION)];
  return [...code.matchAll(WRITE)].map(({ index, 1: method = '', 2: path = '' }) => ({
    operation: operationAt(method, path),
    caller: functions.findLast((one) => one.index < index)?.[1] ?? '',
  }));
});

/** Other words for adding and changing something. A file is not added but made. */
const OTHER_WORDS =
  /^(?:(?:Create|Make|Record|Set|Start|Write|Plan|Register|Build)(?= (?:an?|the|this)\b)|Edit|Update|Amend)\b(?!.* file$)/u;

function textsIn(part: unknown): string[] {
  return typeof part === 'object' && part !== null
    ? Object.values(part).flatMap(textsIn)
    : [part].filter((text) => typeof text === 'string');
}

describe('what a page writes', () => {
  it.each(Object.entries(catalogues))('is called Add or Change: %s', (_, words) => {
    expect(textsIn(words).filter((text) => OTHER_WORDS.test(text))).toEqual([]);
  });
});

describe('what the site writes', () => {
  it.each(writes)('is called by the word of its operation: $caller, $operation', ({ operation, caller }) => {
    expect(verbOf(caller)).toBe(verbOf(operation));
  });
});
