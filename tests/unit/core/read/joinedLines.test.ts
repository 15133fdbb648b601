import { describe, expect, it } from 'vitest';
import { readInChunks, readText } from './readInChunks.ts';

const names = 'Time (s)\tVoltage (V)\tPower (mW)';
const row = (i: number, end = '') => `${i}\t0.95\t18${end}`;
const rows = (count: number, end = '') => Array.from({ length: count }, (_, i) => row(i, end));

describe('a lost line end', () => {
  it('takes both rows out and says so, with and without a mark at the end of rows', () => {
    for (const [end, fields] of [
      ['', 6],
      ['\t', 6],
      ['\t\t\t', 8],
      ['\t""\t', 7],
    ] as const) {
      for (const at of [1, 20, 9000]) {
        const lines = rows(10_000, end);
        lines.splice(at, 2, row(at, end === '' ? '\t' : end) + row(at + 1, end));
        const { state, parsed } = readText('a.txt', [names, ...lines, ''].join('\n'));
        expect(state).toBe('partial');
        expect(parsed).toMatchObject({ rows: 9998, rejected: 1 });
        expect(parsed?.rejections).toEqual([
          {
            line: at + 2,
            reason: `The line has ${fields} fields, where 3 are usual: a lost line end may have joined two rows.`,
          },
        ]);
        expect(parsed?.assumptions.join()).not.toContain('thousand');
      }
    }
  });

  it('does not make the rule of rows that stand first and are two in one', () => {
    const header = 'Time [h];Voltage [V];Current density [mA/cm2];Power density [mW/cm2]';
    const line = (i: number) => `${i}.00;1.020;19.9800;20.3796`;
    const rest = Array.from({ length: 50 }, (_, i) => line(i + 10));
    for (const first of [[line(0), line(1) + line(2)], [line(0) + line(1)]]) {
      const lines = [header, ...first, '', line(3) + line(4), '', ...rest, ''];
      const { parsed } = readText('a.txt', lines.join('\n'));
      expect(parsed).toMatchObject({ rows: 50 + first.length - 1, rejected: 2 });
      const hours = [...(parsed?.tracks[0]?.timeSeconds.values() ?? [])].map((s) => s / 3600);
      expect(hours.slice(-50)).toEqual(Array.from({ length: 50 }, (_, i) => i + 10));
    }
  });

  it('makes no number out of the two that it ran into each other', () => {
    const lines = rows(40);
    lines.splice(10, 2, row(10) + row(11));
    const { parsed } = readText('a.txt', [names, ...lines, ''].join('\n'));
    expect(parsed).toMatchObject({ rows: 38, rejected: 1 });
    expect(parsed?.rejections[0]).toMatchObject({ line: 12 });
  });

  it('is noticed in a sweep and in a table without names', () => {
    const sweep = Array.from({ length: 12 }, (_, i) => `${i / 10}\t${20 - i}`);
    sweep.splice(4, 2, `${sweep[4]}\t${sweep[5]}`);
    const curve = readText('a.txt', `Voltage (V)\tCurrent (mA)\n${sweep.join('\n')}\n`);
    expect(curve.parsed).toMatchObject({ kind: 'jv', rows: 10, rejected: 1 });
    const log = Array.from({ length: 30 }, (_, i) => `${i} 18 0.9 ${18 * 0.9}`);
    log.splice(7, 2, `${log[7]} ${log[8]}`);
    const head = 'measurement started at:    23-7-2025 15:20:24';
    const nameless = readText('run.MPP', `${[head, ...log].join('\n')}\n`);
    expect(nameless.parsed).toMatchObject({ kind: 'track', rows: 28, rejected: 1 });
  });
});

describe('more fields than names', () => {
  it('are no fault where all rows have them, or many', () => {
    const all = rows(50).map((line) => `${line}\tok`);
    expect(readText('a.txt', [names, ...all, ''].join('\n')).parsed?.rows).toBe(50);
    const some = rows(50).map((line, i) => (i % 5 === 0 ? `${line}\tok` : line));
    expect(readText('a.txt', [names, ...some, ''].join('\n')).parsed).toMatchObject({
      rows: 50,
      rejected: 0,
    });
  });

  it('are no fault where they are empty', () => {
    const lines = rows(50).map((line, i) => (i === 30 ? `${line}\t\t ` : line));
    const bytes = new TextEncoder().encode([names, ...lines, ''].join('\n'));
    expect(readInChunks('a.txt', bytes, 64).parsed).toMatchObject({ rows: 50, rejected: 0 });
  });

  it('take a single line out and say so', () => {
    const lines = rows(50).map((line, i) => (i === 30 ? `${line}\t17` : line));
    expect(readText('a.txt', [names, ...lines, ''].join('\n')).parsed).toMatchObject({
      rows: 49,
      rejected: 1,
    });
  });
});
