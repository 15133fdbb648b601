import type { TimeToFraction } from '../../../../src/core/run.ts';
import type { RunChange, RunMoment } from '../../../../src/core/weekly/RunChange.ts';

/** Answers of the worker as the weekly summary takes them. */

export const time = (change: Partial<TimeToFraction> = {}): TimeToFraction => ({
  status: 'notReached',
  hours: null,
  intervalHours: null,
  lowerBoundHours: 100,
  recoveredAtHours: null,
  reason: null,
  ...change,
});

export const reached = (hours: number, step = 24): TimeToFraction =>
  time({
    status: 'reached',
    hours,
    intervalHours: [Math.floor(hours / step) * step, Math.ceil(hours / step) * step],
    lowerBoundHours: null,
  });

export const moment = (change: Partial<RunMoment> = {}): RunMoment => ({
  points: 5,
  lastHours: 96,
  normalized: 0.9,
  t95: time(),
  t90: time(),
  t80: time(),
  dead: time(),
  ...change,
});

export const runChange = (change: Partial<RunChange> = {}): RunChange => ({
  runId: 'a#shelf',
  kind: 'shelf',
  startedAt: '2025-03-01T10:00:00',
  sinceHours: 100,
  before: moment(),
  now: moment(),
  usualStepHours: 24,
  ...change,
});
