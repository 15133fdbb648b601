import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goalTable } from '../../../bench/support/goals.ts';

const root = join(import.meta.dirname, '../../..');

/** How many goals each bench tells, and those of them that hold at any size on any machine. */
const benches = [
  // Without peers only some of the goals can be told.
  ['reading', 6, ['texts that Number() reads otherwise']],
  ['appending', 2, []],
  ['sweeps', 2, []],
  ['starting', 3, []],
  ['zooming', 3, ['windows whose points differ from those found row by row']],
  ['memory', 2, []],
  ['watching', 2, ['repeats after which we missed something']],
] as const;

describe('The benches of the goals', () => {
  it.each(benches)('%s runs on tiny sizes', { timeout: 120_000 }, (name, least, exact) => {
    const { status, stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/node'),
      ['bench/run.ts', '--smoke', '--only', name],
      { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const goals = stdout.split('\n').filter((line) => /\| +(yes|no) \|$/.test(line));
    expect(goals.length).toBeGreaterThanOrEqual(least);
    // Times are no verdict here: the sizes are tiny and the machine is shared.
    for (const what of exact) {
      expect(goals.find((line) => line.includes(what))).toMatch(/\| +yes \|$/);
    }
  });

  it('are met by the median, at most or at least the limit', () => {
    const table = goalTable([
      { what: 'small', limit: { atMost: 2 }, values: [1, 2, 9] },
      { what: 'large', limit: { atLeast: 2 }, values: [1, 1, 9], unit: 'ms' },
    ]);
    expect(table.split('\n').slice(2)).toEqual([
      expect.stringMatching(/small +\| +<= 2 +\| +1 \| +2 \| +9 \| +yes \|/),
      expect.stringMatching(/large +\| +>= 2 ms +\| +1 \| +1 \| +9 \| +no \|/),
    ]);
  });
});
