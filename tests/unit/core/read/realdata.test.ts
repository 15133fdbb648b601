import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOfMerit } from '../../../../src/core/jv/figuresOfMerit.ts';
import { readInChunks } from './readInChunks.ts';

/** Published files of real labs stand beside the checkout, never in it. */
const folder = resolve('../shared/realdata/first');

interface Expected {
  readonly kind: string;
  readonly rows: number | null;
  readonly channels?: number;
  readonly tFirst?: number;
  readonly tLast?: number;
  readonly duplicatedTimes?: number;
  readonly sweeps?: readonly { vocV: number; jscMaCm2: number; ff: number; pcePercent: number }[];
}

const present = existsSync(resolve(folder, 'expected.json'));
if (!present) console.warn('Real files are not here: their tests are skipped.');
const expected: Record<string, Expected> = present
  ? JSON.parse(readFileSync(resolve(folder, 'expected.json'), 'utf8'))
  : {};

/** The PSTrace files have no area; their workbook says 0.185 cm2. */
const areaWhereFileHasNone = 0.185;

describe.skipIf(!present)('files of real labs', () => {
  it.each(Object.entries(expected))('reads %s', (path, wanted) => {
    const report = readInChunks(path, new Uint8Array(readFileSync(resolve(folder, path))), 65_536);
    expect(report.state).toBe('read');
    expect(report.parsed?.kind).toBe(wanted.kind);
    if (wanted.kind === 'info') expect(report.parsed?.rows).toBe(0);
    else expect(report.parsed?.rows).toBe(wanted.rows);

    const tracks = report.parsed?.tracks ?? [];
    if (wanted.kind === 'track') {
      expect(tracks).toHaveLength(wanted.channels ?? 1);
      const time = tracks[0]?.timeSeconds.values() ?? new Float64Array(0);
      expect(time).toHaveLength(wanted.rows ?? 0);
      const perHour = wanted.tLast === 302.5750991666667 ? 3600 : 1;
      expect(time[0]).toBeCloseTo((wanted.tFirst ?? 0) * perHour, 6);
      expect(time[time.length - 1]).toBeCloseTo((wanted.tLast ?? 0) * perHour, 3);
      let repeated = 0;
      for (let i = 1; i < time.length; i++) if (time[i] === time[i - 1]) repeated++;
      expect(repeated).toBe(wanted.duplicatedTimes);
    }

    const sweeps = report.parsed?.sweeps ?? [];
    for (const [at, figures] of (wanted.sweeps ?? []).entries()) {
      const sweep = sweeps[at];
      if (sweep === undefined) throw new Error(`sweep ${at} is missing`);
      const area = sweep.device.areaCm2 ?? areaWhereFileHasNone;
      const found = figuresOfMerit(sweep, area, sweep.irradianceMwCm2 ?? 100);
      expect(sweep.illumination).toBe('light');
      for (const key of ['vocV', 'jscMaCm2', 'ff', 'pcePercent'] as const) {
        expect(Math.abs((found[key] ?? 0) / figures[key] - 1)).toBeLessThan(0.003);
      }
    }
    if (wanted.kind === 'jv') {
      expect(sweeps.length).toBe(wanted.sweeps?.length ?? 1);
      if (wanted.sweeps === undefined) {
        expect(sweeps.map((sweep) => sweep.illumination)).toEqual(['dark']);
      }
    }
  });

  it('gives the eight devices of the dated series the same label each day', () => {
    const labels = new Map<string, Set<string>>();
    for (const path of Object.keys(expected).filter((name) => /\d{4}-\d\d-\d\d\/1\dR/.test(name))) {
      const report = readInChunks(path, new Uint8Array(readFileSync(resolve(folder, path))));
      const day = /\d{4}-\d\d-\d\d/.exec(path)?.[0] ?? '';
      for (const sweep of report.parsed?.sweeps ?? []) {
        const days = labels.get(sweep.device.label) ?? new Set();
        labels.set(sweep.device.label, days.add(day));
      }
    }
    expect([...labels.keys()].sort()).toEqual([
      '10R',
      '10R-1',
      '10R-2',
      '10R-3',
      '11R',
      '11R-1',
      '11R-2',
      '11R-3',
    ]);
    for (const days of labels.values()) expect(days.size).toBe(3);
  });
});
