import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  nodeTests,
  playwright,
  reactor,
  row,
  skippedRow,
  summary,
  surefire,
  vitest,
  warnings,
} from './report.js';

describe('what is read', () => {
  /** @param {string} cases */
  const suite = (cases) => `<?xml version="1.0"?>
<testsuite xmlns:xsi="x" version="3.0.2" name="uk.commonthread.partners.SeatTest" time="1,002.5" tests="1" errors="0" skipped="0" failures="0">
${cases}
</testsuite>`;

  it('of Surefire is the class, what ran of it, and its time', () => {
    const xml = suite(`<properties/>
  <testcase name="aTest" classname="c" time="0.1"/>
  <testcase name="other" classname="c" time="0.1">
    <system-out><![CDATA[<failure/>]]></system-out>
  </testcase>
  <testcase name="broken" classname="c" time="0.1"><failure type="E">why</failure><rerunFailure type="E"/></testcase>
  <testcase name="error" classname="c" time="0.1"><error type="E">why</error></testcase>
  <testcase name="left" classname="c" time="0"><skipped/></testcase>`);
    assert.deepEqual(surefire(xml), [{ name: 'SeatTest', passed: 2, failed: 2, seconds: 1002.5 }]);
  });

  it('of Surefire is what passed only when tried again', () => {
    const xml = suite(`
  <testcase name="racing" classname="c" time="0.1"><flakyFailure type="E">why</flakyFailure></testcase>
  <testcase name="dying" classname="c" time="2000"><flakyError type="E">why</flakyError></testcase>`);
    assert.deepEqual(surefire(xml), [
      {
        name: 'SeatTest',
        passed: 2,
        failed: 0,
        seconds: 2000.1,
        again: ['SeatTest.racing', 'SeatTest.dying'],
      },
    ]);
  });

  it('of Vitest is the file, and a file that cannot be loaded is a failure', () => {
    const file = { startTime: 1000, endTime: 3500 };
    const json = JSON.stringify({
      testResults: [
        {
          ...file,
          name: '/there/src/a.test.ts',
          status: 'failed',
          assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'pending' }],
        },
        { ...file, name: '/there/src/b.test.ts', status: 'failed', assertionResults: [] },
      ],
    });
    assert.deepEqual(vitest(json), [
      { name: 'a.test.ts', passed: 1, failed: 1, seconds: 2.5 },
      { name: 'b.test.ts', passed: 0, failed: 1, seconds: 2.5 },
    ]);
  });

  it('of Playwright is each file with all that is nested in it, each try of a test, and what belongs to none', () => {
    /**
     * @param {string} status
     * @param {...number} durations
     */
    const spec = (status, ...durations) => ({
      title: status,
      tests: [{ status, results: durations.map((duration) => ({ duration })) }],
    });
    const json = JSON.stringify({
      suites: [
        {
          file: 'journeys/a.spec.ts',
          specs: [spec('expected', 1000), spec('skipped', 0)],
          suites: [
            { file: 'journeys/a.spec.ts', specs: [spec('flaky', 1000, 500), spec('unexpected', 2000)] },
          ],
        },
      ],
      errors: [{ message: 'a file that cannot be read' }],
    });
    assert.deepEqual(playwright(json), [
      {
        name: 'journeys/a.spec.ts',
        passed: 2,
        failed: 1,
        seconds: 4.5,
        again: ['journeys/a.spec.ts: flaky'],
      },
      { name: 'playwright', passed: 0, failed: 1, seconds: 0 },
    ]);
  });

  it('of Node’s own tests is what TAP ends with', () => {
    const tap = '# tests 4\n# pass 2\n# fail 1\n# cancelled 1\n# skipped 0\n# duration_ms 1500.5\n';
    assert.deepEqual(nodeTests(tap), [{ name: 'deploy/test', passed: 2, failed: 2, seconds: 1.5005 }]);
  });

  it('of Maven is how each module ended, in all its ways to write a time', () => {
    const log = `[INFO] Building Common Thread: gateway 0.1.0-SNAPSHOT [2/4]
[INFO] Reactor Summary for Common Thread 0.1.0-SNAPSHOT:
[INFO]
[INFO] Common Thread ...................................... SUCCESS [  1.204 s]
[INFO] Common Thread: what people said .................... SUCCESS [02:05 min]
[INFO] Common Thread: gateway ............................. FAILURE [01:02 h]
[INFO] Common Thread: demo data, and the example of a partner system SUCCESS [ 11.472 s]
[INFO] Common Thread: bench 0.1.0-SNAPSHOT ................ SKIPPED
[INFO] ------------------------------------------------------------------------
[INFO] BUILD FAILURE`;
    assert.deepEqual(
      [...reactor(log)],
      [
        ['Common Thread', { succeeded: true, seconds: 1.204 }],
        ['Common Thread: what people said', { succeeded: true, seconds: 125 }],
        ['Common Thread: gateway', { succeeded: false, seconds: 3720 }],
        [
          'Common Thread: demo data, and the example of a partner system',
          { succeeded: true, seconds: 11.472 },
        ],
        ['Common Thread: bench', { succeeded: false, seconds: 0 }],
      ],
    );
  });

  it('of a Maven that did not come so far is nothing', () => {
    assert.equal(reactor('[ERROR] The goal you specified requires a project').size, 0);
  });
});

describe('a part', () => {
  const counted = [{ name: 'a', passed: 3, failed: 0, seconds: 1 }];

  it('has passed where its tests and its other checks have', () => {
    assert.deepEqual(row('partners', 10, { ok: true, seconds: 4, counted }), {
      name: 'partners',
      budget: 10,
      passed: 3,
      failed: 0,
      seconds: 4,
      result: 'passed',
    });
  });

  it('has failed by one where another check than a test has', () => {
    const { result, failed } = row('partners', 10, { ok: false, seconds: 4, counted });
    assert.deepEqual([result, failed], ['FAILED', 1]);
  });

  it('has failed where no test ran', () => {
    const { result, failed } = row('partners', 10, { ok: true, seconds: 4, counted: [] });
    assert.deepEqual([result, failed], ['FAILED', 1]);
  });
});

describe('the summary', () => {
  const rows = [
    row('partners', 100, {
      ok: true,
      seconds: 90.4,
      counted: [{ name: 'a', passed: 3, failed: 0, seconds: 1 }],
    }),
    skippedRow('browser'),
  ];
  const counted = Array.from({ length: 12 }, (_, index) => ({
    name: `Test${String(index)}`,
    passed: 1,
    failed: 0,
    seconds: index,
  }));

  it('names the slowest ten, the seconds of each part and of the whole, and ends with the count', () => {
    assert.equal(
      summary(rows, counted, 123.4, 840),
      `The slowest:
    11.0 s  Test11
    10.0 s  Test10
     9.0 s  Test9
     8.0 s  Test8
     7.0 s  Test7
     6.0 s  Test6
     5.0 s  Test5
     4.0 s  Test4
     3.0 s  Test3
     2.0 s  Test2

PART       RESULT     PASSED   FAILED  SECONDS
partners   passed          3        0       90
browser    skipped         0        0         
whole                                      123

3 passed, 0 failed`,
    );
  });

  it('says what passed only when tried again', () => {
    const racing = [{ name: 'a', passed: 1, failed: 0, seconds: 1, again: ['a.racing'] }];
    assert.match(summary(rows, racing, 1, 840), /^WARNING: .*\n {2}a\.racing\n\n3 passed, 0 failed$/mu);
  });

  it('warns of a part and of a whole that took longer than they may, and of nothing else', () => {
    assert.deepEqual(warnings(rows, 840, 840), []);
    const slow = row('engagement', 100, { ok: true, seconds: 130, counted });
    assert.deepEqual(warnings([...rows, slow], 841, 840), [
      'WARNING: engagement took 130 s; its budget is 100 s (deploy/test/parts.js).',
      'WARNING: the whole took 841 s; its budget is 840 s (deploy/test/parts.js).',
      '',
    ]);
  });
});
