// What ./dev test is made of.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Part
 * @property {string} name as `./dev test NAME` takes it
 * @property {number} budget the seconds that it may take in a whole run on two cores
 * @property {string[]} sources what it is made from and reads, as git names it: while none of it changes, a green part
 *   stays green
 * @property {string[]} [modules] of Maven, where it is Java
 * @property {string[]} [packages] where the tests of those modules lie
 */

const ALL_JAVA = ['pom.xml', 'deploy/local/test.sh', 'dev'];
const KIT = ['service-kit', ':!service-kit/testing/src/test'];
const CONTRACTS = ['*-service/contract/*'];

/**
 * @param {string} name
 * @param {number} budget
 * @returns {Part}
 */
function service(name, budget) {
  return {
    name,
    budget,
    modules: [`${name}-service`],
    packages: [`uk/commonthread/${name}`],
    sources: [...ALL_JAVA, ...KIT, `${name}-service`],
  };
}

/**
 * @param {string} name
 * @param {number} budget
 * @param {...string} alsoReads
 * @returns {Part}
 */
function tool(name, budget, ...alsoReads) {
  return {
    name,
    budget,
    modules: [`deploy/${name}`],
    packages: [`uk/commonthread/${name}`],
    sources: [...ALL_JAVA, `deploy/${name}`, ...alsoReads],
  };
}

/**
 * The modules of Maven that a folder of them names.
 *
 * @param {string} folder
 */
function modulesIn(folder) {
  const pom = readFileSync(new URL(`../../${folder}/pom.xml`, import.meta.url), 'utf8');
  return [...pom.matchAll(/<module>([^<]+)<\/module>/gu)].map(([, name = '']) => `${folder}/${name}`);
}

/** @type {readonly Part[]} */
export const PARTS = [
  {
    name: 'dev',
    budget: 10,
    sources: [
      'dev',
      'deploy/local/test.sh',
      'deploy/test',
      '*pom.xml',
      '*/src/test/*',
      '*/src/main/resources/db/*',
    ],
  },
  {
    name: 'kit',
    budget: 150,
    modules: modulesIn('service-kit'),
    packages: ['uk/commonthread/kit', 'uk/commonthread/widgets'],
    sources: [...ALL_JAVA, 'service-kit'],
  },
  service('partners', 200),
  service('engagement', 300),
  service('strategy', 200),
  {
    name: 'gateway',
    budget: 300,
    modules: ['gateway'],
    packages: ['uk/commonthread/gateway'],
    // Its limits are said in SECURITY.md too.
    sources: [...ALL_JAVA, ...KIT, ...CONTRACTS, 'gateway', 'SECURITY.md', 'frontend/tsconfig.client.json'],
  },
  {
    ...tool(
      'local',
      60,
      ...CONTRACTS,
      'deploy/keycloak',
      'gateway/src/main/resources/application.properties',
    ),
    modules: ['deploy/keycloak', 'deploy/local'],
    packages: ['uk/commonthread/local', 'uk/commonthread/realm'],
  },
  tool('seed', 30),
  tool('bench', 30),
  {
    name: 'frontend',
    budget: 180,
    sources: [
      ...CONTRACTS,
      // Which refusals have words.
      'service-kit/contract/*',
      'gateway/contract/*',
      // The schema of rich text, and the examples that both sides judge.
      'service-kit/*/resources/rich-text/*',
      'frontend',
      'deploy/test',
      'deploy/keycloak/themes',
      'gateway/src/main/resources/templates',
      'deploy/local/test.sh',
      'dev',
    ],
  },
  {
    name: 'browser',
    budget: 300,
    sources: [
      ...ALL_JAVA,
      ...KIT,
      ...CONTRACTS,
      '*/src/main/*',
      '*/pom.xml',
      'deploy',
      ':!deploy/*/src/test',
      'frontend',
      ':!frontend/src/*.test.*',
    ],
  },
];

/** The seconds that a whole run may take on two cores. */
export const BUDGET = 14 * 60;
