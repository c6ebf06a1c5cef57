import { describe, expect, it } from 'vitest';
import { chosen, counted, numbered, put } from '../src/lib/messages';
import { languageOf } from './languages.js';
import { argumentsOf, codeOf, faultsOf, read, typeOf } from './messages.js';

const english = languageOf('en');
const welsh = languageOf('cy');

/** What a page gets of a message. */
async function compiled(message: string, code = 'en'): Promise<unknown> {
  const runtime = { chosen, counted, numbered, put };
  const module = `export default ({ ${Object.keys(runtime).join(', ')} }) => ${codeOf(message, languageOf(code))};`;
  const { default: make } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`
  )) as { default: (given: typeof runtime) => unknown };
  return make(runtime);
}

async function said(message: string, values: Readonly<Record<string, unknown>>): Promise<unknown> {
  const make = (await compiled(message)) as (given: typeof values) => unknown;
  return make(values);
}

describe('a message', () => {
  it('without parameters is a text', async () => {
    expect(await compiled('Follow what `you` said: ${it}'.replace('{it}', "'{it}'"))).toBe(
      'Follow what `you` said: ${it}',
    );
  });

  it('is said with its parameters', async () => {
    expect(await said('{name} since {year}', { name: 'Age UK', year: 2026 })).toBe('Age UK since 2026');
  });

  it('counts in the forms of its language', async () => {
    const message = '{count, plural, =0 {None} one {# answer} other {# answers}}';

    expect(await said(message, { count: 0 })).toBe('None');
    expect(await said(message, { count: 1 })).toBe('1 answer');
    expect(await said(message, { count: 1200 })).toBe('1,200 answers');
  });

  it('chooses, also inside what it counts', async () => {
    const message =
      '{more, select, true {The first {n, plural, one {#} other {# of {what}}}} other {{n, number}}}';

    expect(await said(message, { more: true, n: 2, what: 'ten' })).toBe('The first 2 of ten');
    expect(await said(message, { more: false, n: 2, what: 'ten' })).toBe('2');
  });

  it('in the pseudo-language is drawn from right to left, word by word', async () => {
    expect(await compiled('Have your say', 'ar-XB')).toMatch(/^(?:\u200F\u202E\w+\u202C\u200F ?){3}$/u);
  });

  it('may not format dates: lib/format does', () => {
    expect(() => codeOf('{day, date}', english)).toThrow('lib/format');
  });
});

describe('the type of a message', () => {
  it('names its parameters', () => {
    expect(typeOf({ a: 'Yes', b: '{more, select, true {{n, plural, one {#} other {{x}}}} other {}}' })).toBe(
      '{\n  readonly "a": string;\n  readonly "b": (values: { readonly more: boolean; readonly n: number; readonly x: string | number }) => string;\n}',
    );
  });

  it('is a number where it is counted, however else it is used', () => {
    expect([...argumentsOf(read('{n}: {n, plural, one {#} other {# {n}}}'))]).toEqual([['n', 'number']]);
  });
});

describe('a translation', () => {
  it('without a message or with one too many is refused', () => {
    expect(faultsOf({ a: 'A', b: { c: 'C' } }, { a: 'A', d: 'D' }, welsh)).toEqual([
      'b.c is missing',
      'd is not in English',
    ]);
  });

  it('with other parameters is refused', () => {
    expect(faultsOf({ a: '{name} and {date}' }, { a: '{enw} a {date}' }, welsh)).toEqual([
      'a takes (date, enw) and not (date, name)',
    ]);
  });

  it('needs every plural that its language has', () => {
    const counts = { a: '{n, plural, one {#} other {#}}' };

    expect(faultsOf(counts, counts, english)).toEqual([]);
    expect(faultsOf(counts, counts, welsh).sort()).toEqual(
      ['few', 'many', 'two', 'zero'].map((form) => `a has no plural for “${form}”`),
    );
  });

  it('that cannot be read is refused', () => {
    expect(faultsOf({ a: 'A' }, { a: 'A {' }, welsh)).toEqual([expect.stringContaining('a cannot be read')]);
  });
});
