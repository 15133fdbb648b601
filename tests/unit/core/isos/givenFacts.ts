import type { ReportFacts } from '../../../../src/core/isos/reporting/reportFacts.ts';
import type { RunSummary, TimeToFraction } from '../../../../src/core/run.ts';
import { nothingKnown } from './givenConditions.ts';

export function time(
  status: TimeToFraction['status'],
  hours: number | null = null,
  lowerBoundHours: number | null = null,
): TimeToFraction {
  return {
    status,
    hours,
    lowerBoundHours,
    intervalHours: null,
    recoveredAtHours: null,
    reason: null,
  };
}

export function givenRun(given: Partial<RunSummary> = {}): RunSummary {
  return {
    id: 'a#mpp',
    deviceId: 'a',
    kind: 'mpp',
    files: ['mpp/CH01.txt'],
    quantity: 'powerDensity',
    unit: 'mW/cm2',
    startedAt: '2025-03-03T09:00:00',
    points: 1600,
    excludedPoints: 0,
    segments: 1,
    durationHours: 400,
    timeZeroHours: 0,
    initialPcePercent: 17.5,
    burnIn: null,
    reference: { mode: 'firstWindow', value: 17.5, atHours: 0, reason: null, detail: null },
    initial: 17.6,
    last: 15.75,
    normalizedLast: 0.9,
    maximum: 17.6,
    t95: time('reached', 180),
    t90: time('reached', 399),
    t80: time('notReached', null, 400),
    t50: time('notReached', null, 400),
    gaps: [{ fromHours: 118, toHours: 121 }],
    events: [],
    quantities: ['powerDensity', 'temperature'],
    assumptions: [],
    ...given,
  };
}

export function givenFacts(given: Partial<ReportFacts> = {}): ReportFacts {
  return {
    run: givenRun(),
    referenceWords: 'median of the first hour',
    device: { label: 'MeBzKOH-08', condition: 'MeBz/KOH', areaCm2: 0.036, encapsulation: null },
    claim: null,
    known: nothingKnown,
    conditions: null,
    sweeps: { count: 0, directions: [], irradiancesMwCm2: [], freshHysteresisIndex: null },
    devices: 8,
    stabilised: null,
    eqe: null,
    lifetimes: {
      burnInObserved: null,
      ts95: null,
      ts80: null,
      te80Hours: null,
      tse80Hours: null,
      pceAfter1000hPercent: null,
      energyYieldKwhM2: null,
    },
    answers: {},
    ...given,
  };
}
