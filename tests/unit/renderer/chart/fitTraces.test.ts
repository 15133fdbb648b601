import { describe, expect, test } from 'vitest';
import type { RunFit } from '../../../../src/core/analysis/fits/runFit.ts';
import { fitNote } from '../../../../src/renderer/features/chart/fitNote.ts';
import { fitTraces } from '../../../../src/renderer/features/chart/fitTraces.ts';
import { pictureCsv } from '../../../../src/renderer/features/saving/pictureCsv.ts';
import { nearestPoint } from '../../../../src/renderer/ui/chart/nearestPoint.ts';
import { picture } from './examplePicture.ts';
import { selectionOf, shownRun } from './shownRuns.ts';

const time = (hours: number | null) => ({ hours, fromHours: null, toHours: null, reason: null });
const fit: RunFit = {
  runId: 'a#mpp',
  model: 'exponential',
  window: 'afterBurnIn',
  parameters: [],
  r2: 0.98,
  points: 100,
  fromHours: 0,
  toHours: 400,
  loss: 0.1,
  stabilisation: null,
  te80: time(700),
  tse80: time(null),
  curve: {
    hours: Float64Array.of(0, 200, 400, 600, 800),
    values: Float64Array.of(1, 0.95, 0.9, 0.85, 0.8),
    halfWidth: Float64Array.of(0.01, 0.01, 0.01, 0.02, 0.03),
  },
};
const drawing = {
  fit,
  isExtrapolated: true,
  selection: selectionOf([shownRun('A', 'first', 20)]),
  normalized: true,
  scale: 100,
};

describe('fitTraces', () => {
  test('the measured part is a full line, what lies beyond it is dashed and joins it', () => {
    const [inside, beyond] = fitTraces(drawing);
    expect([...(inside?.columns.x ?? [])]).toEqual([0, 200, 400]);
    expect([...(inside?.columns.y ?? [])]).toEqual([100, 95, 90]);
    expect(inside?.style.dash).toBeNull();
    expect([...(beyond?.columns.x ?? [])]).toEqual([400, 600, 800]);
    expect(beyond?.style.dash).not.toBeNull();
    expect(beyond?.columns.band?.low[2]).toBeCloseTo(77);
    expect(beyond?.columns.band?.high[2]).toBeCloseTo(83);
    expect(beyond?.detail).toContain('extrapolated');
  });

  test('nothing beyond the record is drawn unless it was asked for', () => {
    expect(fitTraces({ ...drawing, isExtrapolated: false })).toHaveLength(1);
    expect(fitNote(fit, drawing.selection, false)).not.toMatch(/extrapolated|Te80/);
    expect(fitNote(fit, drawing.selection, true)).toContain(
      'Dashed: extrapolated: Te80 700 h, not measured.',
    );
  });

  test('absolute values are drawn in the unit of the run, and not on the axis of another', () => {
    const [inside] = fitTraces({ ...drawing, normalized: false, scale: 1 });
    expect(inside?.columns.y[0]).toBe(20);
    const pce = { ...drawing.selection, quantity: 'pce' as const };
    expect(fitTraces({ ...drawing, normalized: false, selection: pce })).toEqual([]);
    expect(fitTraces({ ...drawing, selection: selectionOf([shownRun('B', 'first')]) })).toEqual([]);
  });

  test('a data file names the band and the extrapolation; the pointer finds no fit', () => {
    const traces = fitTraces(drawing);
    const csv = pictureCsv([picture(traces)], 'x');
    expect(csv).toContain('A (fit, exponential, extrapolated), 95 % band, half width');
    const map = { xScale: 1, xShift: 0, yScale: 1, yShift: 0 };
    expect(nearestPoint(traces, map, 200, 95)).toBeNull();
  });
});
