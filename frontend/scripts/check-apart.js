// Fails when a page for everyone loads what only staff use, a feature or a package, or words that are not in every language.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { catalogueIn } from '../vite/catalogues.js';
import { packageOf, PUBLIC_PACKAGES, staffGroupOf } from '../vite/chunks.js';
import { LANGUAGES } from '../vite/languages.js';

/** @type {unknown} */
const parsed = JSON.parse(
  await readFile(path.join(import.meta.dirname, '../dist/.vite/chunks.json'), 'utf8'),
);
const chunks = /** @type {Record<string, import('../vite/chunks.js').Chunk>} */ (parsed);

/**
 * Every module that is loaded before a file runs.
 *
 * @param {string} file
 * @param {Set<string>} seen
 * @returns {string[]}
 */
function modulesFor(file, seen = new Set()) {
  const chunk = chunks[file];
  if (chunk === undefined || seen.has(file)) {
    return [];
  }
  seen.add(file);
  return [...chunk.modules, ...chunk.imports.flatMap((one) => modulesFor(one, seen))];
}

/** @param {string} module */
function faultOf(module) {
  const name = packageOf(module);
  if (name !== undefined) {
    return PUBLIC_PACKAGES.includes(name) ? undefined : `the package ${name}`;
  }
  if (staffGroupOf(module) !== undefined) {
    return module;
  }
  const folder = /^src\/(.*\/words)\/compiled\.js$/u.exec(module)?.[1];
  const untold = LANGUAGES.filter(
    ({ code }) => folder !== undefined && catalogueIn(folder, code) === undefined,
  );
  return untold.length === 0
    ? undefined
    : `${module}, which has no ${untold.map(({ code }) => code).join()}.json`;
}

const pages = Object.entries(chunks).filter(
  ([, { isEntry, route }]) => isEntry || (route !== undefined && !route.startsWith('src/routes/workspace')),
);
if (pages.filter(([, { isEntry }]) => !isEntry).length < 10) {
  throw new Error('The build has too few pages for everyone: not all would be looked at.');
}
const faults = new Set(
  pages.flatMap(([file, { route }]) =>
    modulesFor(file).flatMap((module) => {
      const fault = faultOf(module);
      return fault === undefined ? [] : [`${route ?? 'every page'} loads ${fault}`];
    }),
  ),
);
for (const fault of faults) {
  console.error(fault);
}
process.exitCode = faults.size === 0 ? 0 : 1;
