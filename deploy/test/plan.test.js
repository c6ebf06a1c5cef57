import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fingerprint, mavenWords, plan } from './plan.js';

/** @typedef {import('./parts.js').Part} Part */

/** @type {Part[]} */
const parts = [
  { name: 'kit', budget: 1, modules: ['kit/core', 'kit/testing'], packages: ['uk/kit'], sources: ['kit'] },
  { name: 'partners', budget: 1, modules: ['partners'], packages: ['uk/partners'], sources: ['partners'] },
  { name: 'browser', budget: 1, sources: ['site', ':!site/notes'] },
];
const allGreen = () => true;
const noneGreen = () => false;

describe('what runs', () => {
  it('is every part that is not green', () => {
    assert.deepEqual(
      plan(parts, [], false, ({ name }) => name === 'kit'),
      { run: ['partners', 'browser'], skip: ['kit'] },
    );
  });

  it('is everything in CI, green or not', () => {
    assert.deepEqual(plan(parts, [], true, allGreen), { run: ['kit', 'partners', 'browser'], skip: [] });
  });

  it('is everything where everything is asked for', () => {
    assert.deepEqual(plan(parts, ['--all'], false, allGreen).run, ['kit', 'partners', 'browser']);
  });

  it('is what was named, green or not, and nothing else', () => {
    assert.deepEqual(plan(parts, ['browser'], false, allGreen), { run: ['browser'], skip: [] });
    assert.deepEqual(plan(parts, ['browser', 'kit'], false, noneGreen).run, ['kit', 'browser']);
  });

  it('is nothing where a name is wrong', () => {
    assert.throws(
      () => plan(parts, ['brwser'], false, noneGreen),
      /no part 'brwser'.*kit, partners, browser/u,
    );
  });
});

describe('what Maven is told', () => {
  it('is nothing more where all of Java runs', () => {
    assert.deepEqual(mavenWords(parts, ['kit', 'partners']), []);
  });

  it('is the modules of the part, and to leave out the tests of those that they need', () => {
    assert.deepEqual(mavenWords(parts, ['partners', 'browser']), [
      '-am',
      '-pl',
      'partners',
      '-Dtest=uk/partners/**/*Test',
      '-Dsurefire.failIfNoSpecifiedTests=false',
    ]);
  });
});

describe('the fingerprint of a part', () => {
  const [, , browser] = parts;
  assert.ok(browser);

  /** @param {(root: string, write: (file: string, text: string) => void) => void} test */
  function inCheckout(test) {
    const root = mkdtempSync(path.join(tmpdir(), 'checkout-'));
    try {
      execFileSync('git', ['init', '-q'], { cwd: root });
      execFileSync('mkdir', ['-p', 'site/notes', 'kit'], { cwd: root });
      /**
       * @param {string} file
       * @param {string} text
       */
      const write = (file, text) => {
        writeFileSync(path.join(root, file), text);
      };
      write('site/page', 'one');
      test(root, write);
    } finally {
      rmSync(root, { recursive: true });
    }
  }

  it('changes with a source, and with a new one that git does not know yet', () => {
    inCheckout((root, write) => {
      const before = fingerprint(browser, root, []);
      write('site/page', 'two');
      const changed = fingerprint(browser, root, []);
      write('site/other', 'new');
      assert.equal(new Set([before, changed, fingerprint(browser, root, [])]).size, 3);
    });
  });

  it('is that of before when a change was undone', () => {
    inCheckout((root, write) => {
      const before = fingerprint(browser, root, []);
      write('site/page', 'two');
      write('site/page', 'one');
      assert.equal(fingerprint(browser, root, []), before);
    });
  });

  it('does not change with what belongs to other parts', () => {
    inCheckout((root, write) => {
      const before = fingerprint(browser, root, []);
      write('kit/code', 'new');
      write('site/notes/note', 'new');
      assert.equal(fingerprint(browser, root, []), before);
    });
  });

  it('changes with the tools', () => {
    inCheckout((root) => {
      assert.notEqual(fingerprint(browser, root, ['node 20']), fingerprint(browser, root, ['node 22']));
    });
  });
});
