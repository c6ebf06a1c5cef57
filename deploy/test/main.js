// The part of ./dev test that thinks; deploy/local/test.sh, which runs the tools, asks it:
//   plan WORDS...  which parts run; writes it down, and prints those that are left out
//   runs NAME      exits with 0 where that part runs
//   maven          the words for Maven, one a line
//   report SECONDS what was found; notes what is green, exits with 1 where something failed
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUDGET, PARTS } from './parts.js';
import { fingerprint, mavenWords, plan, tools } from './plan.js';
import { nodeTests, playwright, reactor, row, skippedRow, summary, surefire, vitest } from './report.js';

/** @typedef {import('./parts.js').Part} Part */
/** @typedef {import('./report.js').Counted} Counted */

/**
 * @typedef {object} Planned
 * @property {string[]} run
 * @property {string[]} skip
 * @property {Record<string, string>} fingerprints
 * @property {number} began
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/u, '');
const RESULTS = path.join(ROOT, '.local/test-results');
const GREEN = path.join(ROOT, '.local/cache/green');
const PLAN = path.join(RESULTS, 'plan.json');

/** @param {string[]} words */
function makePlan(words) {
  const used = tools(process.env);
  const fingerprints = Object.fromEntries(PARTS.map((part) => [part.name, fingerprint(part, ROOT, used)]));
  const { run, skip } = plan(PARTS, words, process.env['CI'] === 'true', ({ name }) => {
    const mark = path.join(GREEN, name);
    return existsSync(mark) && readFileSync(mark, 'utf8') === fingerprints[name];
  });
  writeFileSync(PLAN, JSON.stringify({ run, skip, fingerprints, began: Date.now() }));
  if (skip.length > 0) {
    console.log(`Left out, being green with the same sources (--all runs them too): ${skip.join(', ')}`);
  }
}

/** @returns {Planned} */
function planned() {
  return /** @type {Planned} */ (JSON.parse(readFileSync(PLAN, 'utf8')));
}

/**
 * @param {string} file in the folder of results
 * @param {(text: string) => Counted[]} reader
 */
function read(file, reader) {
  const whole = path.join(RESULTS, file);
  return existsSync(whole) ? reader(readFileSync(whole, 'utf8')) : [];
}

/**
 * How a step of test.sh ended: its exit code and its seconds.
 *
 * @param {string} step
 */
function ended(step) {
  const file = path.join(RESULTS, `${step}.ended`);
  const [code = '1', took = '0'] = existsSync(file) ? readFileSync(file, 'utf8').trim().split(' ') : [];
  return { ok: code === '0', seconds: Number(took) };
}

/**
 * @param {Part} part
 * @param {number} began
 */
function javaOutcome({ name, modules = [] }, began) {
  const log = path.join(RESULTS, 'maven.log');
  const ends = reactor(existsSync(log) ? readFileSync(log, 'utf8') : '');
  const mine = modules.map((module) => ends.get(nameOf(module)));
  const counted = modules.flatMap((module) => {
    const folder = path.join(ROOT, module, 'target/surefire-reports');
    return (
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter((file) => /^TEST-.*\.xml$/u.test(file))
        .map((file) => path.join(folder, file))
        // Those of classes that are no longer there stay from an earlier run.
        .filter((file) => statSync(file).mtimeMs >= began)
        .flatMap((file) => surefire(readFileSync(file, 'utf8')))
    );
  });
  // The client that it makes for partners is compiled in the frontend.
  const clientOk = name !== 'gateway' || ended('client').ok;
  return {
    ok: clientOk && mine.every((end) => end?.succeeded === true),
    seconds: mine.reduce((total, end) => total + (end?.seconds ?? 0), 0),
    counted,
  };
}

/** @param {string} module */
function nameOf(module) {
  return (
    /<name>([^<]+)<\/name>/u.exec(readFileSync(path.join(ROOT, module, 'pom.xml'), 'utf8'))?.[1] ?? module
  );
}

/**
 * @param {Part} part
 * @param {number} began
 */
function outcome(part, began) {
  switch (part.name) {
    case 'dev':
      return { ...ended('dev'), counted: read('dev.tap', nodeTests) };
    case 'frontend':
      return { ...ended('frontend'), counted: read('vitest.json', vitest) };
    case 'browser':
      return {
        ...ended('browser'),
        counted: ['together', 'alone'].flatMap((project) => read(`playwright-${project}.json`, playwright)),
      };
    default:
      return javaOutcome(part, began);
  }
}

/** @param {number} took */
function report(took) {
  const { run, skip, fingerprints, began } = planned();
  /** @type {Counted[]} */
  const all = [];
  /** @type {Set<string>} */
  const green = new Set();
  const rows = PARTS.filter(({ name }) => run.includes(name) || skip.includes(name)).map((part) => {
    if (skip.includes(part.name)) {
      return skippedRow(part.name);
    }
    const found = outcome(part, began);
    all.push(...found.counted);
    const told = row(part.name, part.budget, found);
    if (told.result === 'passed' && found.counted.every((one) => one.again === undefined)) {
      green.add(part.name);
    }
    return told;
  });
  mkdirSync(GREEN, { recursive: true });
  for (const one of rows.filter((ran) => ran.result !== 'skipped')) {
    const mark = path.join(GREEN, one.name);
    if (green.has(one.name)) {
      writeFileSync(mark, fingerprints[one.name] ?? '');
    } else {
      rmSync(mark, { force: true });
    }
  }
  console.log(`\n${summary(rows, all, took, BUDGET)}`);
  return rows.some((one) => one.result === 'FAILED') ? 1 : 0;
}

const [command, ...words] = process.argv.slice(2);
try {
  switch (command) {
    case 'plan':
      makePlan(words);
      break;
    case 'runs':
      process.exitCode = words.some((name) => planned().run.includes(name)) ? 0 : 1;
      break;
    case 'maven':
      console.log(mavenWords(PARTS, planned().run).join('\n'));
      break;
    case 'report':
      process.exitCode = report(Number(words[0]));
      break;
    default:
      throw new Error(`there is no command '${command ?? ''}' here`);
  }
} catch (error) {
  console.error(`./dev: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
