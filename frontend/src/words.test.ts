import { describe, expect, it } from 'vitest';

/*
 * A word that no page says is a word that somebody translates, checks and keeps for nothing.
 */

const messages = import.meta.glob<Record<string, unknown>>('./**/content.ts', { eager: true });
const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./**/*.test.*', '!./**/content.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Paths of messages: `words.list.title` is `['list', 'title']`. */
function pathsIn(part: unknown, path: readonly string[] = []): (readonly string[])[] {
  return typeof part === 'object' && part !== null
    ? Object.entries(part).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))
    : [path];
}

/** What may say the words of a file: what lies in its folder; for words that features share, everything. */
function codeAround(file: string): string {
  const folder = file.slice(0, file.lastIndexOf('/'));
  return Object.entries(sources)
    .filter(([path]) => folder.startsWith('./design') || path.startsWith(`${folder}/`))
    .map(([, code]) => code.replace(/const \w+ = words[\w.]*;/gu, ''))
    .join('\n');
}

/** Said by its own name, or as one of a group that is taken whole: `words.kinds[kind]`, `optionsOf(words.roles)`. */
function isSaid(path: readonly string[], code: string): boolean {
  const [name = '', ...groups] = [...path].reverse();
  return (
    new RegExp(`\\.${name}\\b`, 'u').test(code) ||
    groups.some((group) => new RegExp(`(?:words|text|names)[\\w.]*\\.${group}(?![\\w.?])`, 'u').test(code))
  );
}

describe('every message', () => {
  it.each(Object.keys(messages))('is said somewhere: %s', (file) => {
    const { words } = messages[file] ?? {};
    const code = codeAround(file);
    expect(
      pathsIn(words)
        .filter((path) => !isSaid(path, code))
        .map((path) => path.join('.')),
    ).toEqual([]);
  });
});
