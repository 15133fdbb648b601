import type { ReferenceMode, RunSummary } from '../../../../src/core/run.ts';
import type {
  PanelSelection,
  ShownRun,
} from '../../../../src/renderer/features/chart/selectRuns.ts';

const time = {
  status: 'notReached' as const,
  hours: null,
  intervalHours: null,
  lowerBoundHours: 400,
  recoveredAtHours: null,
  reason: null,
};

/** A light soak of 400 h with the given reference. */
export function shownRun(
  label: string,
  mode: ReferenceMode,
  value = 17,
  change: Partial<RunSummary> = {},
): ShownRun {
  const id = label.toLowerCase();
  const run: RunSummary = {
    id: `${id}#mpp`,
    deviceId: id,
    kind: 'mpp',
    files: [],
    quantity: 'powerDensity',
    unit: 'mW/cm2',
    startedAt: null,
    points: 400,
    excludedPoints: 0,
    segments: 1,
    durationHours: 400,
    timeZeroHours: 0,
    reference: { mode, value, atHours: 0, reason: null, detail: null },
    initial: 17,
    initialPcePercent: 17,
    last: 15,
    normalizedLast: 15 / 17,
    maximum: 17,
    t95: time,
    t90: time,
    t80: time,
    t50: time,
    burnIn: null,
    gaps: [],
    events: [],
    quantities: ['powerDensity', 'pce'],
    assumptions: [],
    ...change,
  };
  const device = {
    id,
    label,
    condition: 'X',
    substrate: null,
    pixel: null,
    areaCm2: 0.1,
    sourceIds: [],
    lastGrownAt: null,
    areaCm2InFiles: null,
    filePath: null,
    sweepCount: 0,
  };
  return { run, device };
}

export function selectionOf(shown: readonly ShownRun[]): PanelSelection {
  return { shown, measured: shown, measuredOnce: 0, quantity: 'powerDensity', notes: [] };
}
