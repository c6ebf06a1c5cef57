/* The catalogues in `src`: `words/en.json` and, where everyone reads them, one beside it in each other language. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ENGLISH, LANGUAGES } from './languages.js';
import { codeOf, faultsOf, RUNTIME, typeOf } from './messages.js';

/**
 * @typedef {import('./languages.js').Language} Language
 * @typedef {import('./catalogue.d.ts').Catalogue} Catalogue
 */

export const SRC = path.join(import.meta.dirname, '../src');

/** Every folder of words, from `src`. */
export function folders() {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(path.join('words', 'en.json')))
    .map((file) => path.dirname(file))
    .sort();
}

/**
 * @param {string} folder
 * @param {string} code
 * @returns {Catalogue | undefined}
 */
export function catalogueIn(folder, code) {
  const file = path.join(SRC, folder, `${code}.json`);
  if (!existsSync(file)) {
    return undefined;
  }
  /** @type {unknown} */
  const content = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {Catalogue} */ (content);
}

/** @param {string} folder */
function englishIn(folder) {
  const english = catalogueIn(folder, ENGLISH.code);
  if (english === undefined) {
    throw new Error(`${folder} has no en.json`);
  }
  return english;
}

/**
 * The words of a folder as a module. What only staff read is in English everywhere.
 *
 * @param {string} folder
 * @param {Language} language
 */
export function moduleOf(folder, language) {
  const words = catalogueIn(folder, language.code) ?? englishIn(folder);
  return `import { ${RUNTIME.join(', ')} } from '@/lib/messages';\nexport const words = ${codeOf(words, language)};\n`;
}

/** @param {string} folder */
export function typesOf(folder) {
  return `// Made of en.json by scripts/words.js.\nexport declare const words: ${typeOf(englishIn(folder))};\n`;
}

/** @param {string} folder */
const typesFile = (folder) => path.join(SRC, folder, 'index.d.ts');

/** @param {string} folder */
export function hasItsTypes(folder) {
  const file = typesFile(folder);
  return existsSync(file) && readFileSync(file, 'utf8') === typesOf(folder);
}

/** @param {string} folder */
export function writeTypes(folder) {
  if (!hasItsTypes(folder)) {
    writeFileSync(typesFile(folder), typesOf(folder));
  }
}

/**
 * What is wrong with the catalogues of a folder.
 *
 * @param {string} folder
 */
export function faultsIn(folder) {
  const english = englishIn(folder);
  return LANGUAGES.flatMap((language) => {
    const translated = catalogueIn(folder, language.code);
    const faults = translated === undefined ? [] : faultsOf(english, translated, language);
    return faults.map((fault) => `src/${folder}/${language.code}.json: ${fault}`);
  });
}
