import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const figures = [
  'A folder of J-V files and logs',
  'The J-V files alone',
  'The logs alone',
  'One log of six columns, streamed into columns',
  'One row appended to a log',
];

/** The rows of the table below a heading, without its titles. */
function rowsBelow(heading: string, output: string): string[] {
  const section = output.split(`### ${heading}\n`)[1]?.split('\n### ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| --'))
    .slice(1);
}

describe('the bench of the readers', () => {
  // The other benches need a built app and a window; times are no verdict here.
  it('runs on tiny sizes and gives a ratio for each figure', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/node'),
      ['bench/run.ts', '--smoke', '--only', 'first-light'],
      { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    for (const figure of figures) {
      const rows = rowsBelow(figure, stdout);
      expect(rows.length, figure).toBeGreaterThanOrEqual(2);
      for (const row of rows) expect(row).toMatch(/ \d+\.\d\d \|$/);
    }
  });
});

describe('the bench of exporting', () => {
  it('draws a figure in every format and times each of them', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/node'),
      ['bench/run.ts', '--smoke', '--only', 'exporting'],
      { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const rows = rowsBelow('A figure of many long logs', stdout);
    expect(rows).toHaveLength(6);
    for (const row of rows.slice(1)) expect(row).toMatch(/ \d+\.\d\d \|$/);
  });
});

describe('the bench of the analysis', () => {
  it('runs on tiny sizes and times each of its tasks', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = spawnSync(
      join(root, 'node_modules/.bin/node'),
      ['bench/run.ts', '--smoke', '--only', 'analysis'],
      { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(rowsBelow('From columns to figures', stdout)).toHaveLength(5);
  });
});
