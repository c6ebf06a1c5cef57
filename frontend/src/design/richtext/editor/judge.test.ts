import { getSchema } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { extensions } from './extensions';
import { isFit, tidy } from './judge';
import { schema } from './schema';

/* The examples are the services' too: RichTextTest in service-kit judges each of them alike. */
const examples = import.meta.glob<Record<string, unknown>>(
  '../../../../../service-kit/testing/src/test/resources/rich-text/*.json',
  { eager: true, import: 'default' },
);

function examplesIn(file: string): [string, unknown][] {
  const found = Object.entries(examples).find(([path]) => path.endsWith(`/${file}.json`));
  return Object.entries(found?.[1] ?? {});
}

describe('the schema that the services have', () => {
  it('has examples', () => {
    expect(examplesIn('accepted').length).toBeGreaterThan(5);
    expect(examplesIn('refused').length).toBeGreaterThan(40);
  });

  it.each(examplesIn('accepted'))('takes %s', (_, document) => {
    expect(isFit(document)).toBe(true);
    expect(isFit(tidy(document))).toBe(true);
  });

  it.each(examplesIn('refused'))('refuses %s', (_, example) => {
    expect(isFit((example as { document: unknown }).document)).toBe(false);
  });

  it('is what the editor writes by', () => {
    const editors = getSchema(extensions(() => []));

    expect(Object.keys(editors.nodes).sort()).toEqual(Object.keys(schema.nodes).sort());
    expect(Object.keys(editors.marks)).toEqual(Object.keys(schema.marks));
    for (const [name, { spec }] of Object.entries(schema.nodes)) {
      const own = editors.nodes[name]?.spec;
      expect([name, own?.content, own?.group, own?.marks]).toEqual([
        name,
        spec.content,
        spec.group,
        spec.marks,
      ]);
      expect(defaultsOf(own?.attrs)).toEqual(defaultsOf(spec.attrs));
    }
    for (const [name, { spec }] of Object.entries(schema.marks)) {
      expect(defaultsOf(editors.marks[name]?.spec.attrs)).toEqual(defaultsOf(spec.attrs));
    }
  });
});

type Attributes = Readonly<Record<string, { readonly default?: unknown }>>;

function defaultsOf(attrs: Attributes | null | undefined) {
  return Object.entries(attrs ?? {}).map(([name, attribute]) => [name, attribute.default]);
}
