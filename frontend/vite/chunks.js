/* Writes down which modules each file of the build is made of, for what checks it. */
import path from 'node:path';

const FRONTEND = path.join(import.meta.dirname, '..');

/**
 * @typedef {object} Chunk
 * @property {boolean} isEntry
 * @property {string | undefined} route the route file whose page it draws
 * @property {readonly string[]} imports the files that must be there before it runs
 * @property {readonly string[]} modules from the frontend's folder
 */

/** @returns {import('vite').Plugin} */
export function chunks() {
  return {
    name: 'chunks',
    generateBundle(_, bundle) {
      /** @type {Record<string, Chunk>} */
      const found = {};
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') {
          const { facadeModuleId } = file;
          found[file.fileName] = {
            isEntry: file.isEntry,
            route: facadeModuleId?.includes('/src/routes/')
              ? path.relative(FRONTEND, facadeModuleId)
              : undefined,
            imports: file.imports,
            modules: file.moduleIds.map((id) => path.relative(FRONTEND, id)),
          };
        }
      }
      this.emitFile({ type: 'asset', fileName: '.vite/chunks.json', source: JSON.stringify(found) });
    },
  };
}

/** The packages that pages for everyone use; what only staff need comes with staff's pages. */
export const PUBLIC_PACKAGES = [
  '@tanstack/history',
  '@tanstack/query-core',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-store',
  '@tanstack/router-core',
  '@tanstack/store',
  'cookie-es',
  'nhsuk-frontend',
  'openapi-fetch',
  'react',
  'react-dom',
  'scheduler',
  'seroval',
  'seroval-plugins',
  'use-sync-external-store',
];

/**
 * @param {string} module
 * @returns {string | undefined}
 */
export function packageOf(module) {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module)?.[1];
}
