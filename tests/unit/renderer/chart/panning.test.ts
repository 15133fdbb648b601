import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedRange } from '../../../../src/renderer/features/chart/askedRange.ts';
import type { AnnotationMark } from '../../../../src/renderer/features/chart/panelMarks.ts';
import {
  atLeftEdge,
  timelineLanes,
} from '../../../../src/renderer/features/chart/timelineLanes.ts';
import { baseMap } from '../../../../src/renderer/ui/chart/baseMap.ts';
import { pixelMapIn } from '../../../../src/renderer/ui/chart/PixelMap.ts';
import type { Span } from '../../../../src/renderer/ui/chart/picture.ts';
import { annotationOf } from '../../core/records/givenRecords.ts';

const plot = { x: 60, y: 8, width: 500, height: 300 };
const values: Span = [0, 1.1];
const start = fc.double({ min: 0, max: 2000, noNaN: true });
const width = fc.double({ min: 0.01, max: 500, noNaN: true });
const moves = fc.double({ min: -0.4, max: 0.4, noNaN: true });

describe('while a chart is panned', () => {
  test('the hours that are asked for hold what is seen, and are twice as wide', () => {
    fc.assert(
      fc.property(start, width, fc.double({ min: -50, max: 50, noNaN: true }), (from, wide, by) => {
        const rested: Span = [from, from + wide];
        const seen: Span = [from + by * wide, from + by * wide + wide];
        const asked = askedRange(seen, rested) as Span;
        const slack = wide * 1e-6;
        expect(asked[0]).toBeLessThanOrEqual(seen[0] + slack);
        expect(asked[1]).toBeGreaterThanOrEqual(seen[1] - slack);
        expect(asked[1] - asked[0]).toBeLessThanOrEqual(2 * wide + slack);
      }),
    );
  });

  test('they stay the same over a quarter of a width', () => {
    const rested: Span = [100, 110];
    const asked = [0.1, 0.7, 1.3, 2.1].map((by) => askedRange([100 + by, 110 + by], rested));
    expect(new Set(asked.map(String)).size).toBe(1);
  });

  test('they are just what is seen at rest, of everything, and while zooming', () => {
    const seen: Span = [10, 20];
    expect(askedRange(seen, seen)).toBe(seen);
    expect(askedRange(seen, null)).toBe(seen);
    expect(askedRange(null, seen)).toBeNull();
    expect(askedRange(seen, [10, 21])).toBe(seen);
  });

  test('what was drawn, moved by its shift, lies where it would be drawn anew', () => {
    fc.assert(
      fc.property(start, width, moves, start, (from, wide, by, at) => {
        const before = pixelMapIn(plot, [from, from + wide], values);
        const now = pixelMapIn(plot, [from + by * wide, from + by * wide + wide], values);
        const { base, shift } = baseMap(before, now, plot.width);
        const place = (map: typeof now) => at * map.xScale + map.xShift;
        expect(Math.abs(place(base) + shift - place(now))).toBeLessThan(
          1e-6 * Math.max(1, Math.abs(place(now))),
        );
        expect(base).toBe(before);
      }),
    );
  });

  test('it is drawn anew after a zoom, another value axis, or too long a way', () => {
    const before = pixelMapIn(plot, [0, 10], values);
    for (const now of [
      pixelMapIn(plot, [0, 11], values),
      pixelMapIn(plot, [0, 10], [0, 1.2]),
      pixelMapIn(plot, [11, 21], values),
    ]) {
      expect(baseMap(before, now, plot.width)).toEqual({ base: now, shift: 0 });
    }
  });
});

const markAt = (from: number, to = from, kind: 'note' | 'event' = 'note'): AnnotationMark => ({
  annotation: annotationOf({ kind, fromHours: from, toHours: to }, `${kind} ${from}`),
  runId: 'run',
  deviceId: 'a1',
  deviceLabel: 'A1',
  span: [from, to],
});

describe('the lanes under a chart', () => {
  const map = pixelMapIn(plot, [100, 110], values);
  const told = [markAt(90, 104), markAt(99, 99), markAt(101), markAt(101.1), markAt(130)];
  const marks = { told, onCurve: told, ticks: [markAt(5, 5, 'event')], draft: null };
  const lanes = timelineLanes(marks, plot, map);
  const [notes] = lanes;

  test('are those of the kinds that any drawn device has', () => {
    expect(lanes.map(({ kind }) => kind)).toEqual(['note', 'event']);
  });

  test('join marks that would overlap, also beside the plot, but not far from it', () => {
    expect(notes?.clusters.map((cluster) => cluster.marks.map(({ span }) => span[0]))).toEqual([
      [90],
      [99],
      [101, 101.1],
    ]);
    expect(notes?.clusters.map(({ at }) => Math.round(at))).toEqual([-500, -50, 50]);
  });

  test('show at their left edge what began before it and goes on', () => {
    if (notes === undefined) throw new Error('There is no lane of notes.');
    const edge = (shift: number) =>
      atLeftEdge(notes, plot, map, shift)?.map(({ span }) => span[0]) ?? null;
    expect(edge(0)).toEqual([90]);
    // Two hours earlier the mark at 99 h stands inside by itself.
    expect(edge(100)).toEqual([90]);
    // Five hours later the span has ended.
    expect(edge(-250)).toBeNull();
  });
});
