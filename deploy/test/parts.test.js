import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { PARTS } from './parts.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {readonly string[]} words */
function tracked(words) {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\n')
    .filter((file) => file !== '');
}

/** A path out of the module, which may have a variable within it. */
const READ_ELSEWHERE = /Path\.of\("(\.\.\/(?:[^"]|" \+ \w+ \+ ")+)"/gu;

/**
 * Whether a file is at a path, or below it.
 *
 * @param {string} file
 * @param {string} there with `*` for what varies
 */
function matches(file, there) {
  const pattern = there.split('*').map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${pattern.join('[^/]*')}(/|$)`, 'u').test(file);
}

/** @param {string} file */
function textOf(file) {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

describe('the parts', () => {
  it('have every module of Maven among them, once', () => {
    const modules = ['.', 'service-kit'].flatMap((folder) =>
      [...textOf(path.join(folder, 'pom.xml')).matchAll(/<module>([^<]+)<\/module>/gu)].map(([, name = '']) =>
        path.join(folder, name),
      ),
    );
    assert.deepEqual(
      PARTS.flatMap((part) => part.modules ?? []).toSorted(),
      modules.filter((module) => module !== 'service-kit').toSorted(),
    );
  });

  it('name no source that is not there', () => {
    const named = PARTS.flatMap((part) => part.sources).filter((source) => !source.startsWith(':!'));
    assert.deepEqual(
      named.filter((source) => tracked([source]).length === 0),
      [],
    );
  });

  it('run every test class of Java', () => {
    const folders = PARTS.flatMap((part) => part.packages ?? []);
    const lost = tracked(['*/src/test/java/*Test.java']).filter(
      (file) => !folders.some((folder) => file.includes(`/src/test/java/${folder}/`)),
    );
    assert.deepEqual(lost, []);
  });

  it('have among the sources of frontend whatever its tests read elsewhere', () => {
    const known = tracked(PARTS.find((part) => part.name === 'frontend')?.sources ?? []);
    const read = tracked(['frontend/src/*.test.ts', 'frontend/src/*.test.tsx']).flatMap((file) =>
      [...textOf(file).matchAll(/'((?:\.\.\/)+[^']+)'/gu)].map(([, there = '']) =>
        path.join(path.dirname(file), there),
      ),
    );
    const elsewhere = read
      .filter((there) => !there.startsWith('frontend/'))
      .map((there) => there.replace('/**', ''));
    assert.notEqual(elsewhere.length, 0);
    assert.deepEqual(
      elsewhere.filter((there) => !known.some((source) => matches(source, there))),
      [],
    );
  });

  for (const { name, modules, sources } of PARTS.filter((part) => part.modules !== undefined)) {
    it(`have among the sources of ${name} whatever its tests read elsewhere`, () => {
      const known = tracked(sources);
      const unknown = (modules ?? []).flatMap((module) =>
        tracked([`${module}/src/test/**/*.java`]).flatMap((file) =>
          [...textOf(file).matchAll(READ_ELSEWHERE)]
            .map(([, there = '']) => path.join(module, there.replaceAll(/" \+ \w+ \+ "/gu, '*')))
            .filter((there) => !known.some((source) => matches(source, there))),
        ),
      );
      assert.deepEqual(unknown, []);
    });
  }
});
