import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DATED = /\/db\/.*\/V(\d{12})__[^/]+\.sql$/u;

/** The numbers of migrations, which are the minute in which each was begun. */
function numbers() {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
    .split('\n')
    .flatMap((file) => DATED.exec(file)?.[1] ?? []);
}

describe('migrations', () => {
  it('are dated no later than tomorrow, so that the next one comes after them', () => {
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().replace(/\D/gu, '').slice(0, 12);

    assert.ok(numbers().length > 20);
    assert.deepEqual(
      numbers().filter((number) => number > tomorrow),
      [],
    );
  });
});
