import { describe, expect, test } from 'vitest';
import {
  addCounts,
  countLine,
  countPlaywright,
  countStep,
  countVitest,
} from '../../../scripts/counts.js';

describe('countLine', () => {
  test('names passed and failed even when they are zero', () => {
    expect(countLine({ passed: 0, failed: 0, skipped: 0 })).toBe('0 passed, 0 failed');
  });

  test('adds skipped only where there are some', () => {
    expect(countLine({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});

describe('countVitest', () => {
  test('reads the numbers of the report, and counts todo as skipped', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(countVitest(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('counts a file that could not be loaded as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest({ numPassedTests: 5, testResults }, 1).failed).toBe(1);
  });

  test('counts a run that left no report as one failure', () => {
    expect(countVitest(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('does not take an error outside of any test for success', () => {
    expect(countVitest({ numPassedTests: 5, numFailedTests: 0 }, 1).failed).toBe(1);
  });
});

describe('countPlaywright', () => {
  test('counts a test that passed at the second try as passed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [] }, 1)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  test('counts a spec that could not be loaded as a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] }, 1).failed).toBe(1);
  });
});

test('addCounts sums the steps', () => {
  const unit = { passed: 5, failed: 1, skipped: 2 };
  expect(addCounts([countStep(true), countStep(false), unit])).toEqual({
    passed: 6,
    failed: 2,
    skipped: 2,
  });
});
