import { describe, expect, test } from 'vitest';
import type { RunSummary, TimeToFraction } from '../../../../src/core/run.ts';
import type { DeviceState } from '../../../../src/core/series/queries.ts';
import { conditionFigures } from '../../../../src/renderer/features/inspector/conditionFigures.ts';

function device(id: string, condition: string | null): DeviceState {
  return {
    id,
    label: id,
    condition,
    substrate: null,
    pixel: null,
    areaCm2: null,
    areaCm2InFiles: null,
    filePath: null,
    sourceIds: [],
    lastGrownAt: null,
    sweepCount: 0,
  };
}

function shelfRun(deviceId: string, left: number, status: TimeToFraction['status']): RunSummary {
  const time = {
    status,
    hours: status === 'reached' ? 100 : null,
    intervalHours: null,
    lowerBoundHours: status === 'notReached' ? 480 : null,
    recoveredAtHours: null,
    reason: null,
  };
  return {
    id: `${deviceId}#shelf`,
    deviceId,
    kind: 'shelf',
    files: [],
    quantity: 'pce',
    unit: '%',
    startedAt: null,
    points: 9,
    excludedPoints: 0,
    segments: 1,
    durationHours: 480,
    timeZeroHours: 0,
    reference: { mode: 'first', value: 17, atHours: 0, reason: null, detail: null },
    initial: 17,
    initialPcePercent: 17,
    last: 17 * left,
    normalizedLast: left,
    maximum: 17,
    t95: time,
    t90: time,
    t80: time,
    t50: time,
    burnIn: null,
    gaps: [],
    events: [],
    quantities: ['pce'],
    assumptions: [],
  };
}

describe('conditionFigures', () => {
  test('means are over devices of the condition, with the sample standard deviation from three on', () => {
    const figures = conditionFigures(
      [device('a', 'X'), device('b', 'X'), device('c', 'X'), device('d', null)],
      [
        shelfRun('a', 0.5, 'reached'),
        shelfRun('b', 0.6, 'reached'),
        shelfRun('c', 0.85, 'notReached'),
        shelfRun('d', 0.9, 'notReached'),
      ],
      ['X'],
    );
    expect(figures.map((figure) => figure.condition)).toEqual(['X', null]);
    expect(figures[0]?.rows[0]?.value).toBe('0.65 ± 0.18 left, n = 3, up to 20 d');
    expect(figures[0]?.rows[1]?.value).toBe('2 of 3 below 80 %');
    expect(figures[1]?.rows[0]?.value).toBe('0.90 left, n = 1, up to 20 d');
  });

  test('a condition without runs says nothing about lifetimes', () => {
    expect(conditionFigures([device('a', 'X')], [], ['X'])[0]?.rows).toEqual([]);
  });
});
