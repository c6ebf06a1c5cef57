// Builds the site once in each language; with --pseudo in the pseudo-language too, which a release never has. All languages
// share a folder of files, which are named by their content.
import { cp, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { LANGUAGES, PSEUDO } from '../vite/languages.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const languages = process.argv.includes('--pseudo') ? [...LANGUAGES, PSEUDO] : LANGUAGES;

for (const { code, path } of languages) {
  process.env['CT_LANGUAGE'] = code;
  const outDir = `${DIST}${path}`;
  await build({
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, copyPublicDir: path === '' },
  });
  if (path !== '') {
    await cp(`${outDir}/assets`, `${DIST}/assets`, { recursive: true });
    await rm(`${outDir}/assets`, { recursive: true });
    await rename(`${outDir}/.vite/manifest.json`, `${DIST}/.vite/manifest.${code}.json`);
    await rm(`${outDir}/.vite`, { recursive: true });
  }
}
