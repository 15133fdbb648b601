import { expect, test } from 'vitest';
import { failedInPlaywright, failedInVitest } from '../../../scripts/failedTests.js';

test('a failed unit test is named with its file and the first line of its message', () => {
  const passed = { status: 'passed', fullName: 'reads a row' };
  const failed = {
    status: 'failed',
    fullName: 'reads a log',
    failureMessages: ['Error: 3 is not 4\n  at x'],
  };
  const report = { testResults: [{ name: 'a.test.ts', assertionResults: [passed, failed] }] };
  expect(failedInVitest(report)).toEqual(['a.test.ts › reads a log: Error: 3 is not 4']);
});

test('a file that could not be loaded is named', () => {
  const broken = {
    name: 'b.test.ts',
    status: 'failed',
    message: 'no such module',
    assertionResults: [],
  };
  expect(failedInVitest({ testResults: [broken] })).toEqual(['b.test.ts: no such module']);
  expect(failedInVitest(null)).toEqual([]);
});

test('tests of the window are named where they failed, or passed only when tried again', () => {
  const specs = [
    { title: 'opens', file: 'a.spec.ts', ok: true, tests: [{ status: 'expected' }] },
    { title: 'zooms', file: 'a.spec.ts', ok: true, tests: [{ status: 'flaky' }] },
    { title: 'closes', file: 'a.spec.ts', ok: false, tests: [{ status: 'unexpected' }] },
  ];
  const report = { suites: [{ title: 'a.spec.ts', suites: [{ title: 'the window', specs }] }] };
  expect(failedInPlaywright(report)).toEqual([
    'a.spec.ts › zooms (passed when tried again)',
    'a.spec.ts › closes',
  ]);
  expect(failedInPlaywright(null)).toEqual([]);
});
