import type { RunSummary, TimeToFraction } from '../../../../src/core/run.ts';
import type { DeviceState, FiguresColumns } from '../../../../src/core/series/queries.ts';
import type { StatisticsGroup } from '../../../../src/renderer/features/statistics/statisticsGroups.ts';

/** Devices, groups and runs as the worker and the library would hand them over. */

export function device(label: string, more: Partial<DeviceState> = {}): DeviceState {
  return {
    id: label.toLowerCase(),
    label,
    condition: null,
    substrate: null,
    pixel: null,
    areaCm2: null,
    areaCm2InFiles: null,
    filePath: null,
    sourceIds: [],
    lastGrownAt: null,
    sweepCount: 1,
    ...more,
  };
}

export function group(id: string, devices: readonly DeviceState[]): StatisticsGroup {
  return { id, label: id, color: '#0072B2', hidden: false, devices };
}

export const open = (lowerBoundHours: number): TimeToFraction => ({
  status: 'notReached',
  hours: null,
  intervalHours: null,
  lowerBoundHours,
  recoveredAtHours: null,
  reason: null,
});

export const reached = (hours: number, from = hours, to = hours): TimeToFraction => ({
  ...open(0),
  status: 'reached',
  hours,
  intervalHours: [from, to],
  lowerBoundHours: null,
});

export function run(
  deviceId: string,
  t80: TimeToFraction,
  more: Partial<RunSummary> = {},
): RunSummary {
  return {
    id: `${deviceId}#shelf`,
    deviceId,
    kind: 'shelf',
    files: [],
    quantity: 'pce',
    unit: '%',
    startedAt: null,
    points: 5,
    excludedPoints: 0,
    segments: 1,
    durationHours: 720,
    reference: { mode: 'first', value: 16, atHours: 0, reason: null, detail: null },
    timeZeroHours: 0,
    initial: 16,
    initialPcePercent: 16,
    last: 12,
    normalizedLast: 0.75,
    maximum: 16,
    t95: t80,
    t90: t80,
    t80,
    t50: open(720),
    burnIn: null,
    gaps: [],
    events: [],
    quantities: ['pce'],
    assumptions: [],
    ...more,
  };
}

/** Figures of the devices in order; Voc, Jsc and FF follow from the efficiency. */
export function figures(
  ids: readonly string[],
  pce: readonly number[],
  direction: FiguresColumns['direction'] = 'reverse',
): FiguresColumns {
  const column = (factor: number) => Float64Array.from(pce, (value) => value * factor);
  return {
    direction,
    deviceIds: ids,
    ageHours: column(0),
    pcePercent: column(1),
    vocV: column(0.07),
    jscMaCm2: column(1.2),
    ff: column(0.045),
  };
}

/** Every device counts by itself. */
export const alone = { unitOf: (id: string) => id };
