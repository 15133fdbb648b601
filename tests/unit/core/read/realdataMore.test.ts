import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOfMerit } from '../../../../src/core/jv/figuresOfMerit.ts';
import { plainReport, readInChunks } from './readInChunks.ts';

/** Published files of real labs stand beside the checkout, never in it. */
const folder = resolve('../shared/realdata/more');

interface Expected {
  readonly kind: string;
  readonly rows: number | null;
  readonly channels?: number;
  readonly tFirst?: number;
  readonly tLast?: number;
  readonly tUnit?: string;
  readonly pFirst?: number;
  readonly pLast?: number;
  readonly pUnit?: string;
  readonly sweeps?: readonly {
    curve: string;
    vocV: number;
    jscMaCm2: number;
    ff: number;
    pcePercent: number;
  }[];
}

const present = existsSync(resolve(folder, 'expected.json'));
if (!present) console.warn('More real files are not here: their tests are skipped.');
const expected: Record<string, Expected> = present
  ? JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8'))
  : {};
// Workbooks are turned into tables outside the core; tests/unit/main/ingest reads this one.
const texts = Object.entries(expected).filter(([path]) => !path.endsWith('.xlsx'));
const read = (path: string, chunk?: number) =>
  readInChunks(path, new Uint8Array(readFileSync(resolve(folder, path))), chunk);

describe.skipIf(!present)('more files of real labs', () => {
  it.each(texts)('reads %s', (path, wanted) => {
    const report = read(path, 65_536);
    const { parsed } = report;
    const sweeps = parsed?.sweeps ?? [];
    const tracks = parsed?.tracks ?? [];
    if (wanted.kind === 'other' || wanted.kind === 'info') {
      expect(sweeps).toEqual([]);
      expect(tracks).toEqual([]);
      expect(parsed === null ? report.state : parsed.kind).toMatch(/^(info|unrecognised)$/);
      expect(report.message).toBeTruthy();
      return;
    }
    if (wanted.rows === 0) {
      expect(report).toMatchObject({ state: 'waiting', parsed: null });
      expect(report.message).toContain('header');
      return;
    }
    expect(report.state).toBe('read');
    expect(parsed?.kind).toBe(wanted.kind.replace('-dead', ''));
    expect(parsed?.rows).toBe(wanted.rows);
    const figures = sweeps.map((sweep) => ({
      sweep,
      found: figuresOfMerit(sweep, sweep.device.areaCm2 ?? 0.128, sweep.irradianceMwCm2 ?? 100),
    }));
    if (wanted.kind === 'jv-dead') {
      for (const { found } of figures) expect(found.pcePercent).toBeNull();
    }
    if (wanted.kind === 'track') {
      if (wanted.channels !== undefined) expect(tracks).toHaveLength(wanted.channels);
      if (wanted.tFirst !== undefined && wanted.tLast !== undefined) {
        const perUnit = wanted.tUnit?.startsWith('h') ? 3600 : 1;
        const time = tracks[0]?.timeSeconds.values() ?? new Float64Array(0);
        expect(time[0]).toBeCloseTo(wanted.tFirst * perUnit, 6);
        expect(time[time.length - 1]).toBeCloseTo(wanted.tLast * perUnit, 3);
      }
      if (wanted.pFirst !== undefined && wanted.pLast !== undefined) {
        const first = tracks[0]?.columns;
        const flow = (first?.get('currentDensity') ?? first?.get('current'))?.values();
        const voltage = first?.get('voltage')?.values();
        const power = (row: number): number =>
          Math.abs((voltage?.at(row) ?? Number.NaN) * (flow?.at(row) ?? Number.NaN));
        expect(power(0) / Math.abs(wanted.pFirst)).toBeCloseTo(1, 2);
        expect(power(-1) / Math.abs(wanted.pLast)).toBeCloseTo(1, 2);
      }
    }
    for (const figure of wanted.sweeps ?? []) {
      const near = (a: number | null, b: number): boolean => Math.abs((a ?? 0) / b - 1) < 0.003;
      const match = figures.find(
        ({ found }) =>
          near(found.vocV, figure.vocV) &&
          near(found.jscMaCm2, figure.jscMaCm2) &&
          near(found.ff, figure.ff) &&
          near(found.pcePercent, figure.pcePercent),
      );
      expect(match, figure.curve).toBeDefined();
    }
  });

  it.each(texts)('gives the same rows in any chunks: %s', (path) => {
    const whole = plainReport(read(path));
    for (const chunk of [997, 4096]) expect(plainReport(read(path, chunk))).toEqual(whole);
  });

  it('tells the curves of one file apart by pixel', () => {
    const json = texts.find(([path]) => path.endsWith('JM436.jv.json'))?.[0] ?? '';
    const sweeps = read(json).parsed?.sweeps ?? [];
    expect(sweeps.map(({ device, direction }) => `${device.label} ${direction}`)).toEqual(
      ['forward', 'reverse'].flatMap((direction) =>
        [...'ABCDEF'].map((pixel) => `JM436 ${pixel} ${direction}`),
      ),
    );
  });
});
