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
  'make-plural',
  'nhsuk-frontend',
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

/** What nearly every page shows or does: in one file, since many small ones compress worse. */
const ON_NEARLY_EVERY_PAGE =
  /\/src\/(?:lib\/(?!refusals|richText|useJob|serverEvents|staffReads)|design\/(?:words\/|(?!RowButton|TaskList|Thread|FilterSelect)[A-Za-z]+\.tsx?$|form\/(?:fields|fieldId|ErrorSummary|problems|ReadProblem|SignedOutNotice|Waiting|ActionButton|formDraft|useAction)\.))|vite\/preload-helper/u;
/** Parts of libraries that few pages use. */
const OF_SOME_PAGES = /react-query\/.*(?:Queries|Mutation)|query-core\/.*queriesObserver/u;
const SHARED_PART =
  /\/src\/((?:lib|design)\/(?!richtext\/editor|registers\/|strategy\/|staffReads).+)\.(?:js|tsx?)/u;
const FEATURE = /(?:^|\/)src\/features\/([^/]+)\/([^/]+)\//u;
/** What only staff's features share. */
const OF_STAFF = /\/src\/((?:lib\/staffReads)|design\/(?:registers|strategy)(?=\/))/u;

/** The features that only staff's pages show. */
const STAFF_FEATURES = [
  'analysis/contribution',
  'analysis/theme',
  'document/strategy',
  'engagement/engagement',
  'engagement/material',
  'governance/partnership',
  'governance/seat',
  'need/need',
  'priority/priority',
  'registry/area',
  'registry/organisation',
  'result/publication',
  'site/audit',
  'site/work',
  'survey/survey',
];

/**
 * The group of features that a module belongs to, when only staff load it.
 *
 * @param {string} module
 * @returns {string | undefined}
 */
export function staffGroupOf(module) {
  const [, group = '', feature = ''] = FEATURE.exec(module) ?? [];
  return STAFF_FEATURES.includes(`${group}/${feature}`) ? group : undefined;
}

/**
 * Which modules lie together in a file. Every page knows each file that any page may need, by a name of which nothing can
 * be saved: what staff use of a group of features is one, and so are the parts that only some pages have, each by itself.
 *
 * @type {import('rolldown').CodeSplittingGroup[]}
 */
export const GROUPS = [
  // Libraries change seldom: apart, they stay in the browser's cache when our own code changes. What only staff's pages use
  // stays with these.
  {
    name: 'vendor',
    test: (id) => PUBLIC_PACKAGES.includes(packageOf(id) ?? '') && !OF_SOME_PAGES.test(id),
  },
  { name: 'queries', test: (id) => OF_SOME_PAGES.test(id) },
  { name: 'site', test: (id) => ON_NEARLY_EVERY_PAGE.test(id) },
  { name: (id) => named(SHARED_PART, id), test: (id) => SHARED_PART.test(id) },
  // After what pages for everyone need: a file takes with it what it is built on.
  { name: (id) => named(OF_STAFF, id), test: (id) => OF_STAFF.test(id) },
  { name: (id) => staffGroupOf(id) ?? null, test: (id) => staffGroupOf(id) !== undefined },
];

/**
 * @param {RegExp} kind
 * @param {string} id
 */
function named(kind, id) {
  return kind.exec(id)?.[1]?.replaceAll('/', '-') ?? null;
}
