import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

// Times are no verdict at these sizes on a shared machine: what counts is that a bench works.
for (const [name, told] of [
  ['window', 'row appended to curve drawn longer'],
  ['drawing', 'update: tuned <Line>s / ours'],
  ['opening', 'later start to the first chart / empty window'],
  ['latency', 'p95 by looking alone'],
  ['soak', 'rows lost'],
] as const) {
  test(`the bench "${name}" runs on tiny sizes`, async () => {
    test.setTimeout(180_000);
    const { stdout } = await run(process.execPath, ['bench/run.ts', '--smoke', '--only', name], {
      cwd: root,
    });
    expect(stdout).toContain(told);
    if (name === 'soak') expect(stdout).toMatch(/rows lost .*\| +yes \|/);
  });
}
