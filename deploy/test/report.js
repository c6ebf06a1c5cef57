// What ./dev test found, read from what its tools have written.

/**
 * @typedef {object} Counted one test class, or one file of tests
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 * @property {string[]} [again] the tests that passed only when they were tried again
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {'passed' | 'FAILED' | 'skipped'} result
 * @property {number} passed
 * @property {number} failed
 * @property {number} seconds
 * @property {number} budget
 */

/**
 * A report of Surefire's. The totals in its head are those of the last try alone, so its cases are counted.
 *
 * @param {string} xml
 * @returns {Counted[]}
 */
export function surefire(xml) {
  const report = xml.replaceAll(/<!\[CDATA\[[^]*?\]\]>/gu, '');
  const suite = /<testsuite\b[^>]*>/u.exec(report)?.[0];
  if (suite === undefined) {
    return [];
  }
  const name = attribute(suite, 'name').split('.').at(-1) ?? '';
  const cases = [...report.matchAll(/<testcase\b[^>]*?(?:\/>|>[^]*?<\/testcase>)/gu)].map(([text]) => text);
  /** @param {RegExp} mark */
  const having = (mark) => cases.filter((text) => mark.test(text));
  const failed = having(/<(?:failure|error)\b/u).length;
  const again = having(/<(?:flakyFailure|flakyError)\b/u).map((text) => `${name}.${attribute(text, 'name')}`);
  return [
    {
      name,
      passed: cases.length - failed - having(/<skipped\b/u).length,
      failed,
      seconds: Math.max(decimal(suite, 'time'), sum(cases.map((text) => decimal(text, 'time')))),
      ...(again.length > 0 && { again }),
    },
  ];
}

/**
 * @param {string} xml
 * @param {string} name
 */
function attribute(xml, name) {
  return new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(xml)?.[1] ?? '';
}

/**
 * @param {string} xml
 * @param {string} name
 */
function decimal(xml, name) {
  return Number(attribute(xml, name).replaceAll(',', ''));
}

/**
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {number} startTime
 * @property {number} endTime
 * @property {{ status: string }[]} assertionResults
 */

/**
 * The JSON report of Vitest.
 *
 * @param {string} json
 * @returns {Counted[]}
 */
export function vitest(json) {
  const report = /** @type {{ testResults: VitestFile[] }} */ (JSON.parse(json));
  return report.testResults.map(({ name, status, startTime, endTime, assertionResults }) => {
    /** @param {string} wanted */
    const count = (wanted) => assertionResults.filter((one) => one.status === wanted).length;
    // A file that could not be loaded has no tests.
    const broken = status === 'failed' && assertionResults.length === 0 ? 1 : 0;
    return {
      name: name.split('/').at(-1) ?? name,
      passed: count('passed'),
      failed: count('failed') + broken,
      seconds: (endTime - startTime) / 1000,
    };
  });
}

/**
 * @typedef {object} PlaywrightSuite
 * @property {string} file
 * @property {{ title: string, tests: { status: string, results: { duration: number }[] }[] }[]} [specs]
 * @property {PlaywrightSuite[]} [suites]
 */

/**
 * The JSON report of Playwright.
 *
 * @param {string} json
 * @returns {Counted[]}
 */
export function playwright(json) {
  const report = /** @type {{ suites: PlaywrightSuite[], errors?: unknown[] }} */ (JSON.parse(json));
  const files = report.suites.map((suite) => {
    const tests = testsOf(suite);
    /** @param {(status: string) => boolean} wanted */
    const count = (wanted) => tests.filter((test) => wanted(test.status)).length;
    const again = tests
      .filter((test) => test.status === 'flaky')
      .map((test) => `${suite.file}: ${test.title}`);
    return {
      name: suite.file,
      passed: count((status) => status === 'expected' || status === 'flaky'),
      failed: count((status) => status === 'unexpected'),
      seconds: sum(tests.flatMap((test) => test.results.map((result) => result.duration / 1000))),
      ...(again.length > 0 && { again }),
    };
  });
  // What belongs to no test: a file that could not be read, say.
  const errors = report.errors?.length ?? 0;
  return errors > 0 ? [...files, { name: 'playwright', passed: 0, failed: errors, seconds: 0 }] : files;
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {{ title: string, status: string, results: { duration: number }[] }[]}
 */
function testsOf({ specs = [], suites = [] }) {
  return [
    ...specs.flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test }))),
    ...suites.flatMap(testsOf),
  ];
}

/**
 * Node's own test runner, in TAP.
 *
 * @param {string} tap
 * @returns {Counted[]}
 */
export function nodeTests(tap) {
  /** @param {string} name */
  const number = (name) => Number(new RegExp(`^# ${name} ([\\d.]+)$`, 'mu').exec(tap)?.[1] ?? 0);
  return [
    {
      name: 'deploy/test',
      passed: number('pass'),
      failed: number('fail') + number('cancelled'),
      seconds: number('duration_ms') / 1000,
    },
  ];
}

/**
 * How each module went, by its name, as Maven says at its end.
 *
 * @param {string} log
 * @returns {Map<string, { succeeded: boolean, seconds: number }>}
 */
export function reactor(log) {
  const line =
    /^\[INFO\] (.+?)(?: \d[\w.-]*)? (?:\.+ )?(SUCCESS|FAILURE|SKIPPED)(?: \[ *([\d:.]+) (s|min|h)\])?\s*$/u;
  const [, told = ''] = /Reactor Summary for ([^]*?)\n\[INFO\] ---/u.exec(log) ?? [];
  return new Map(
    told.split('\n').flatMap((text) => {
      const [, name, result, time = '0', unit = 's'] = line.exec(text) ?? [];
      return name === undefined
        ? []
        : [[name, { succeeded: result === 'SUCCESS', seconds: seconds(time, unit) }]];
    }),
  );
}

/**
 * @param {string} time as Maven writes it: 3.2 s, 02:05 min, 01:02 h
 * @param {string} unit
 */
function seconds(time, unit) {
  const [large = 0, small = 0] = time.split(':').map(Number);
  return { s: large, min: large * 60 + small, h: large * 3600 + small * 60 }[unit] ?? 0;
}

/**
 * A check that is not a test (format, lint, a build) counts as one where it fails; a part in which no test ran has not
 * passed.
 *
 * @param {string} name
 * @param {number} budget
 * @param {{ ok: boolean, seconds: number, counted: readonly Counted[] }} outcome
 * @returns {Row}
 */
export function row(name, budget, { ok, seconds: took, counted }) {
  const passed = sum(counted.map((one) => one.passed));
  const found = sum(counted.map((one) => one.failed));
  const failed = found === 0 && (!ok || passed === 0) ? 1 : found;
  return { name, budget, passed, failed, seconds: took, result: failed > 0 ? 'FAILED' : 'passed' };
}

/**
 * @param {string} name
 * @returns {Row}
 */
export function skippedRow(name) {
  return { name, budget: 0, passed: 0, failed: 0, seconds: 0, result: 'skipped' };
}

const SLOWEST = 10;

/**
 * The table that ends ./dev test.
 *
 * @param {readonly Row[]} rows
 * @param {readonly Counted[]} counted every class and file of the run
 * @param {number} took
 * @param {number} budget
 */
export function summary(rows, counted, took, budget) {
  /** @param {readonly (string | number)[]} cells */
  const line = ([name = '', result = '', passed = '', failed = '', time = '']) =>
    [
      String(name).padEnd(10),
      String(result).padEnd(8),
      ...[passed, failed, time].map((cell) => String(cell).padStart(8)),
    ].join(' ');
  const slowest = counted
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, SLOWEST)
    .map((one) => `  ${one.seconds.toFixed(1).padStart(6)} s  ${one.name}`);
  return [
    'The slowest:',
    ...slowest,
    '',
    line(['PART', 'RESULT', 'PASSED', 'FAILED', 'SECONDS']),
    ...rows.map((one) =>
      line([
        one.name,
        one.result,
        one.passed,
        one.failed,
        one.result === 'skipped' ? '' : Math.round(one.seconds),
      ]),
    ),
    line(['whole', '', '', '', Math.round(took)]),
    '',
    ...passedAgain(counted),
    ...warnings(rows, took, budget),
    `${String(sum(rows.map((one) => one.passed)))} passed, ${String(sum(rows.map((one) => one.failed)))} failed`,
  ].join('\n');
}

/**
 * A test that passes only at its second try has a race in it, or in what it tests; it does not stop the work of a day,
 * and it is said until it is mended.
 *
 * @param {readonly Counted[]} counted
 */
function passedAgain(counted) {
  const again = counted.flatMap((one) => one.again ?? []);
  return again.length === 0
    ? []
    : [
        'WARNING: passed only when tried again, so that something races:',
        ...again.map((name) => `  ${name}`),
        '',
      ];
}

/**
 * What took longer than it may. A part has longer when it runs alone than beside others, so its own budget holds in
 * every run.
 *
 * @param {readonly Row[]} rows
 * @param {number} took
 * @param {number} budget
 */
export function warnings(rows, took, budget) {
  /**
   * @param {string} what
   * @param {number} time
   * @param {number} most
   */
  const over = (what, time, most) =>
    time > most
      ? [
          `WARNING: ${what} took ${String(Math.round(time))} s; its budget is ${String(most)} s (deploy/test/parts.js).`,
        ]
      : [];
  const found = [
    ...rows.flatMap((one) => (one.result === 'skipped' ? [] : over(one.name, one.seconds, one.budget))),
    ...over('the whole', took, budget),
  ];
  return found.length === 0 ? [] : [...found, ''];
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
