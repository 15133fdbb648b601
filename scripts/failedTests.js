/**
 * @typedef {{ status?: string, fullName?: string, failureMessages?: readonly string[] }} VitestResult
 * @typedef {{ name?: string, status?: string, message?: string, assertionResults?: readonly VitestResult[] }} VitestFile
 * @typedef {{ title: string, file?: string, ok?: boolean, tests?: readonly { status?: string }[] }} PlaywrightSpec
 * @typedef {{ title: string, specs?: readonly PlaywrightSpec[], suites?: readonly PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * What failed, to be told once more after everything else was printed.
 * @param {{ testResults?: readonly VitestFile[] } | null} report of Vitest; null when the run left none
 * @returns {readonly string[]} a line for each test, with the first line of its message
 */
export function failedInVitest(report) {
  return (report?.testResults ?? []).flatMap((file) => {
    const results = file.assertionResults ?? [];
    if (file.status === 'failed' && results.length === 0) {
      return [`${file.name}: ${firstLine(file.message)}`];
    }
    return results
      .filter((result) => result.status === 'failed')
      .map(
        (result) => `${file.name} › ${result.fullName}: ${firstLine(result.failureMessages?.[0])}`,
      );
  });
}

/**
 * @param {{ suites?: readonly PlaywrightSuite[] } | null} report of Playwright; null when the run left none
 * @returns {readonly string[]} a line for each test that failed, or passed only when tried again
 */
export function failedInPlaywright(report) {
  return (report?.suites ?? []).flatMap(failedInSuite);
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {readonly string[]}
 */
function failedInSuite(suite) {
  const specs = (suite.specs ?? []).flatMap((spec) => {
    const line = `${spec.file} › ${spec.title}`;
    if (spec.ok === false) return [line];
    const isFlaky = (spec.tests ?? []).some((each) => each.status === 'flaky');
    return isFlaky ? [`${line} (passed when tried again)`] : [];
  });
  return [...specs, ...(suite.suites ?? []).flatMap(failedInSuite)];
}

/** @param {string | undefined} text */
function firstLine(text) {
  return text?.split('\n', 1)[0] ?? 'it could not be loaded';
}
