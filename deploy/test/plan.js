// Which parts ./dev test runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {import('./parts.js').Part} Part */

/**
 * @typedef {object} Plan
 * @property {string[]} run
 * @property {string[]} skip green with the same sources
 */

/**
 * What was named runs, whether or not it is green; without names all runs that is not. In CI, and with --all, nothing is
 * skipped.
 *
 * @param {readonly Part[]} parts
 * @param {readonly string[]} words of the command line
 * @param {boolean} inCi
 * @param {(part: Part) => boolean} isGreen
 * @returns {Plan}
 */
export function plan(parts, words, inCi, isGreen) {
  const named = words.filter((word) => word !== '--all');
  const unknown = named.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) {
    const all = parts.map((part) => part.name).join(', ');
    throw new Error(`there is no part '${unknown}' of ./dev test; its parts are ${all}`);
  }
  if (named.length > 0) {
    return { run: parts.map((part) => part.name).filter((name) => named.includes(name)), skip: [] };
  }
  const mayBeSkipped = !inCi && !words.includes('--all');
  const skip = parts.filter((part) => mayBeSkipped && isGreen(part)).map((part) => part.name);
  return { run: parts.map((part) => part.name).filter((name) => !skip.includes(name)), skip };
}

/**
 * A name for the content of a part's sources, tracked or new, and for the tools that it runs with.
 *
 * @param {Part} part
 * @param {string} root of the checkout
 * @param {readonly string[]} tools
 */
export function fingerprint(part, root, tools) {
  /**
   * @param {string[]} words
   * @param {string} [input]
   */
  const git = (words, input) =>
    execFileSync('git', words, { cwd: root, input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const files = git(['ls-files', '-co', '--exclude-standard', '-z', '--', ...part.sources])
    .split('\0')
    .filter((file) => file !== '' && existsSync(`${root}/${file}`));
  const content = git(['hash-object', '--stdin-paths'], files.join('\n') + '\n');
  return createHash('sha256')
    .update([...tools, ...files, content].join('\n'))
    .digest('hex');
}

/**
 * The JDK, Node and browser that the tests run with.
 *
 * @param {NodeJS.ProcessEnv} environment
 */
export function tools(environment) {
  const release = `${environment['JAVA_HOME'] ?? ''}/release`;
  return [
    process.version,
    existsSync(release) ? readFileSync(release, 'utf8') : release,
    environment['CT_CHROMIUM'] ?? '',
  ];
}

/**
 * What is said to Maven: the modules, and the tests where not all are to run. A module that another one needs is built
 * with it, and its tests are left out unless it is asked for too.
 *
 * @param {readonly Part[]} parts
 * @param {readonly string[]} run
 */
export function mavenWords(parts, run) {
  const java = parts.filter((part) => part.modules !== undefined);
  const chosen = java.filter((part) => run.includes(part.name));
  if (chosen.length === 0 || chosen.length === java.length) {
    return [];
  }
  const modules = chosen.flatMap((part) => part.modules ?? []);
  const tests = chosen.flatMap((part) => part.packages ?? []).map((folder) => `${folder}/**/*Test`);
  return [
    '-am',
    '-pl',
    modules.join(','),
    `-Dtest=${tests.join(',')}`,
    '-Dsurefire.failIfNoSpecifiedTests=false',
  ];
}
