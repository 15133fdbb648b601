import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenStale } from './buildApp.js';
import { countPlaywright, countStep, countVitest } from './counts.js';
import { openDisplay } from './display.js';
import { failedInPlaywright, failedInVitest } from './failedTests.js';
import { electronEnvironment, findElectron } from './findElectron.js';
import { node24 } from './node24.js';
import { root } from './root.js';
import { runInFront } from './runInFront.js';
import { runQuietly } from './runQuietly.js';

/**
 * @typedef {import('./counts.js').Counts} Counts
 * @typedef {object} Outcome
 * @property {Counts} counts
 * @property {readonly string[]} failed a line for each failed test, where the tool names them
 * @typedef {object} TestStep
 * @property {string} name as in `npm test -- NAME`
 * @property {string} does told before it begins
 * @property {(args: readonly string[]) => Promise<Outcome>} run args go to the tool underneath
 */

/** @type {readonly TestStep[]} */
export const testSteps = [
  { name: 'types', does: 'type check', run: checkTypes },
  { name: 'lint', does: 'lint', run: lint },
  { name: 'unit', does: 'unit tests', run: runUnitTests },
  { name: 'e2e', does: 'tests of the whole app, in its window', run: runEndToEndTests },
];

/** @param {readonly string[]} args */
function checkTypes(args) {
  return runTool(['node_modules/typescript/bin/tsc', '-b', 'tsconfig.json', ...args]);
}

/** @param {readonly string[]} args */
function lint(args) {
  return runTool(['node_modules/@biomejs/biome/bin/biome', 'check', ...args, '.']);
}

/** @param {readonly string[]} command */
async function runTool(command) {
  const { status, output } = await runQuietly(node24, command, { cwd: root });
  if (status !== 0) process.stdout.write(output);
  return { counts: countStep(status === 0), failed: [] };
}

/** @param {readonly string[]} args */
function runUnitTests(args) {
  return withReport(async (path) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests'];
    const status = await runInFront(node24, [...vitest, ...reporters, ...args], { cwd: root });
    const report = readReport(path);
    return { counts: countVitest(report, status), failed: failedInVitest(report) };
  });
}

/** @param {readonly string[]} args */
async function runEndToEndTests(args) {
  const electron = await findElectron();
  await buildWhenStale();
  const display = await openDisplay(electron.executable);
  try {
    return await withReport(async (path) => {
      const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests'];
      const env = {
        ...process.env,
        ...electronEnvironment(electron),
        ...display.env,
        // Then each worker opens a display of its own, as tests/e2e/launchApp.ts says.
        SHELFLIGHT_DISPLAY_IN_MEMORY: display.inMemory ? '1' : '0',
        PLAYWRIGHT_JSON_OUTPUT_FILE: path,
      };
      const command = [...playwright, '--reporter=line,json', ...args];
      const status = await runInFront(node24, command, { cwd: root, env });
      const report = readReport(path);
      return { counts: countPlaywright(report, status), failed: failedInPlaywright(report) };
    });
  } finally {
    display.close();
  }
}

/**
 * @param {(path: string) => Promise<Outcome>} body gets the path that the runner's report goes to
 */
async function withReport(body) {
  const folder = mkdtempSync(join(tmpdir(), 'shelflight-test-'));
  try {
    return await body(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
