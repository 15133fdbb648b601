/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status?: string, assertionResults?: readonly unknown[] }} VitestFile
 * @typedef {object} VitestReport
 * @property {number} [numPassedTests]
 * @property {number} [numFailedTests]
 * @property {number} [numPendingTests]
 * @property {number} [numTodoTests]
 * @property {readonly VitestFile[]} [testResults]
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} [stats]
 * @property {readonly unknown[]} [errors]
 */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0, skipped: 0 };

/**
 * A step that is one test in itself, as the type check is.
 * @param {boolean} passed
 * @returns {Counts}
 */
export function countStep(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * @param {VitestReport | null} report null when the run left none
 * @param {number} status the runner's exit status
 */
export function countVitest(report, status) {
  // A file that can't be loaded holds no failed test, only itself.
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && (file.assertionResults ?? []).length === 0,
  ).length;
  return honest(status, {
    passed: report?.numPassedTests ?? 0,
    failed: (report?.numFailedTests ?? 0) + broken,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  });
}

/**
 * @param {PlaywrightReport | null} report null when the run left none
 * @param {number} status the runner's exit status
 */
export function countPlaywright(report, status) {
  const stats = report?.stats;
  return honest(status, {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: (stats?.unexpected ?? 0) + (report?.errors ?? []).length,
    skipped: stats?.skipped ?? 0,
  });
}

/**
 * A runner that leaves with an error without naming a failed test has failed all the same.
 * @param {number} status
 * @param {Counts} counts
 * @returns {Counts}
 */
function honest(status, counts) {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    noCounts,
  );
}

/**
 * The last line of a test run.
 * @param {Counts} counts
 */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
