import { describe, expect, it } from 'vitest';

/*
 * A word that no page says is a word that someone translates, checks and keeps for nothing.
 */

const messages = import.meta.glob<unknown>('./**/words/en.json', { eager: true, import: 'default' });
const sources = import.meta.glob<string>(
  ['./**/*.{ts,tsx}', '../index.html', '!./**/*.test.*', '!./**/*.d.ts'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

/** Paths of messages: `words.list.title` is `['list', 'title']`. */
function pathsIn(part: unknown, path: readonly string[] = []): (readonly string[])[] {
  return typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))
    : [path];
}

/** The files that may say the words of a file: what lies in its folder; for words that features share, every file. */
function filesAround(file: string): string[] {
  const folder = file.slice(0, file.lastIndexOf('/words/'));
  return Object.entries(sources)
    .filter(
      ([path]) =>
        /^\.\/(?:design|lib)/u.test(folder) || path.startsWith(`${folder}/`) || path === '../index.html',
    )
    .map(([, code]) => code);
}

const IMPORT = /import \{[^}]*\bwords(?: as (\w+))?\b[^}]*\}/gu;
const GROUP = /const (\w+)(?:: [^=]+)? = ([\w.]+);/gu;
const PICKED = /const \{ ([^}]+) \} = ([\w.]+);/gu;

/** By each name that the file has for words or a group of them, where that stands: `text` is `['list']`. */
function namesIn(code: string): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>([['words', []]]);
  for (const [, alias] of code.matchAll(IMPORT)) {
    names.set(alias ?? 'words', []);
  }
  for (const [, name = '', group = ''] of code.matchAll(GROUP)) {
    learn(names, name, group);
  }
  for (const [, picked = '', group = ''] of code.matchAll(PICKED)) {
    for (const part of picked.split(',')) {
      const [member = '', name = member] = part.trim().split(': ');
      learn(names, name, `${group}.${member}`);
    }
  }
  return names;
}

function learn(names: Map<string, readonly string[]>, name: string, group: string) {
  const [head = '', ...rest] = group.split('.');
  const stands = names.get(head);
  if (stands !== undefined && name !== head) {
    names.set(name, [...stands, ...rest]);
  }
}

/** Every place among the words that the file names, as `list.title`; a group that is taken whole, as `list`. */
function saidIn(code: string): string[] {
  const names = namesIn(code);
  const use = new RegExp(`(?<![\\w.])(${[...names.keys()].join('|')})((?:\\??\\.\\w+)*)`, 'gu');
  const used = code.replace(GROUP, '').replace(PICKED, '').replace(IMPORT, '');
  return [...used.matchAll(use)].map(([, name = '', rest = '']) =>
    [...(names.get(name) ?? []), ...rest.replaceAll('?', '').split('.').filter(Boolean)].join('.'),
  );
}

/** Said by its own name, by that of a group around it that is taken whole, or with something done to it (`.join`). */
function isSaid(path: readonly string[], said: ReadonlySet<string>): boolean {
  return path.some((_, depth) => said.has(path.slice(0, depth + 1).join('.')));
}

const written = import.meta.glob<string>('./**/words/en.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The rest of the site, where a comment or a test's name is read too; not this file, which has them all. */
const around = import.meta.glob<string>(
  ['./**/*.{ts,tsx,css}', '../e2e/**/*.ts', '!./**/*.d.ts', '!./words.test.ts'],
  { eager: true, query: '?raw', import: 'default' },
);

/** What the services, the gateway's pages and the sign-in pages say, as it was committed. */
const elsewhere = import.meta.glob<string>(
  [
    '../../gateway/src/main/resources/templates/**/*.html',
    '../../*-service/contract/openapi.yaml',
    '../../*-service/contract/problems.yaml',
    '../../deploy/keycloak/themes/common-thread/login/messages/messages_en_GB.properties',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

/** Turns of phrase that no one meets on NHS.UK or GOV.UK, and what stands there in their place. */
const NOT_PLAIN: readonly [RegExp, string][] = [
  [/\b(?:any|every|some)body\b/giu, 'anyone, everyone, someone'],
  // In quotes it is a key.
  [/(?<!['"])\bnobody\b(?!['"])/giu, 'no one'],
  [/\bwhoever\b/giu, 'anyone who, the person who'],
  [/\b(?:go|goes|going|went) on\b/giu, 'continue, happen again'],
  [/\bwhat (?:became|becomes|has become) of\b/giu, 'what happened to'],
  [/\bhow (?:it|they|things) stands?\b/giu, 'status'],
  [/\bsaid better\b/giu, 'changed'],
  [/\blet it\b/giu, 'the act itself: extend, close'],
  [/\bleave (?:it|this) out\b/giu, 'optional, leave this blank'],
];

/** Each turn of phrase in a text that the list above has, with what to write. */
function turnsOfPhrase(text: string): string[] {
  return NOT_PLAIN.flatMap(([phrase, plain]) =>
    [...text.matchAll(phrase)].map(([found]) => `${found} → ${plain}`),
  );
}

describe('plain words', () => {
  it.each(Object.entries({ ...written, ...around, ...elsewhere }))('are all that %s has', (_, text) => {
    expect(turnsOfPhrase(text)).toEqual([]);
  });

  it('are looked for in what the services, the gateway and the sign-in pages say', () => {
    expect(Object.keys(elsewhere)).toHaveLength(14);
  });

  it('are told from turns of phrase', () => {
    expect(turnsOfPhrase('Somebody else must go on. What became of it?')).toHaveLength(3);
  });
});

describe('every message', () => {
  it.each(Object.keys(messages))('is said somewhere: %s', (file) => {
    const words = messages[file];
    const said = new Set(filesAround(file).flatMap(saidIn));
    expect(
      pathsIn(words)
        .filter((path) => !isSaid(path, said))
        .map((path) => path.join('.')),
    ).toEqual([]);
  });
});
