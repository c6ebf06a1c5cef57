/* Gives the site the words of the language that it is built in. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { catalogueIn, faultsIn, folders, moduleOf, SRC, writeTypes } from './catalogues.js';
import { codeOf } from './messages.js';
import { LANGUAGES } from './languages.js';

/** A folder of words is imported by its name; of its modules there is one a language, and none on the disk. */
const MODULE = 'compiled.js';

/**
 * @param {import('./languages.js').Language} language
 * @returns {import('vite').Plugin}
 */
export function words(language) {
  return {
    name: 'words',
    enforce: 'pre',
    config: () => ({
      define: { __LANGUAGE__: JSON.stringify({ ...language, others: othersThan(language) }) },
    }),
    buildStart() {
      const faults = folders().flatMap(faultsIn);
      if (faults.length > 0) {
        this.error(faults.join('\n'));
      }
    },
    resolveId(source, importer) {
      if (importer === undefined || !source.endsWith('/words')) {
        return undefined;
      }
      const folder = source.startsWith('@/')
        ? path.join(SRC, source.slice(2))
        : path.resolve(path.dirname(importer), source);
      return existsSync(path.join(folder, 'en.json')) ? path.join(folder, MODULE) : undefined;
    },
    load(id) {
      if (path.basename(id) !== MODULE) {
        return undefined;
      }
      const folder = path.dirname(id);
      for (const code of new Set(['en', language.code])) {
        this.addWatchFile(path.join(folder, `${code}.json`));
      }
      return { code: moduleOf(path.relative(SRC, folder), language), moduleSideEffects: false };
    },
    handleHotUpdate({ file }) {
      if (file.endsWith('/words/en.json')) {
        writeTypes(path.relative(SRC, path.dirname(file)));
      }
    },
    transformIndexHtml: (html) => inFirstPage(html, language),
  };
}

/** @param {import('./languages.js').Language} language */
function othersThan(language) {
  return LANGUAGES.filter((other) => other !== language).map(({ code, tag, path: prefix, name }) => ({
    code,
    tag,
    path: prefix,
    name,
  }));
}

/**
 * The page before any script has run: its language, and its words from the shell's catalogue, `{words.firstPage.noScript}`.
 *
 * @param {string} html
 * @param {import('./languages.js').Language} language
 */
function inFirstPage(html, language) {
  const shell =
    catalogueIn('features/site/shell/words', language.code) ?? catalogueIn('features/site/shell/words', 'en');
  return html
    .replace('lang="en-GB"', `lang="${language.tag}" dir="${language.dir}"`)
    .replaceAll(/\{words\.firstPage\.(\w+)\}/gu, (_, /** @type {string} */ name) => {
      const message = /** @type {Record<string, Record<string, string>>} */ (shell)['firstPage']?.[name];
      if (message === undefined) {
        throw new Error(`The shell has no words firstPage.${name}`);
      }
      return codeOf(message, language).slice(1, -1);
    });
}
