import type { RunSummary } from '../run.ts';
import type { AnalysisOptions, SweepState } from '../series/queries.ts';
import type { SeriesStore } from '../series/SeriesStore.ts';
import type { Report, ReportFile, ReportRun, ReportSweep } from './report.ts';

/** What a report is made from; the store has read the files already. */
export interface ReportInput {
  readonly folder: string;
  readonly appVersion: string;
  readonly files: readonly ReportFile[];
  readonly store: SeriesStore;
  /** Adds every row of every run. */
  readonly includeSeries: boolean;
  readonly options?: AnalysisOptions;
}

/** How a report looks at the data when nobody says otherwise. */
export const defaultOptions: AnalysisOptions = {
  reference: 'auto',
  exclusions: {},
  overrides: [],
  shelfDirection: 'reverse',
};

/** Rejections that a report prints per file; their number is there in full. */
const printedRejections = 20;

/** The whole report as one object that JSON can hold: no NaN, no typed arrays, unknown is null. */
export function makeReport(input: ReportInput): Report {
  const { store } = input;
  const options = input.options ?? defaultOptions;
  const library = store.library(options);
  const ids = library.devices.map(({ id }) => id);
  return {
    schema: 'shelflight.report/1',
    folder: input.folder,
    appVersion: input.appVersion,
    files: input.files.map((file) => ({
      ...file,
      rejections: file.rejections.slice(0, printedRejections),
    })),
    devices: library.devices.map(({ id, label, condition, substrate, pixel, areaCm2 }) => ({
      id,
      label,
      condition,
      substrate,
      pixel,
      areaCm2,
    })),
    sweeps: store.listSweeps(ids, options.overrides).map(reportSweep),
    runs: library.runs.map((run) => reportRun(run, input, options)),
    warnings: library.warnings,
  };
}

function reportSweep({ id: _, deviceId, ...sweep }: SweepState): ReportSweep {
  return { ...sweep, device: deviceId };
}

function reportRun(run: RunSummary, input: ReportInput, options: AnalysisOptions): ReportRun {
  const stabilised = input.store.stabilised(run.id, options);
  const ts80 = stabilised?.ts80;
  return {
    id: run.id,
    device: run.deviceId,
    kind: run.kind,
    files: run.files,
    quantity: run.quantity,
    unit: run.unit,
    startedAt: run.startedAt,
    points: run.points,
    segments: run.segments,
    durationHours: run.durationHours,
    reference: { mode: run.reference.mode, value: run.reference.value },
    initial: run.initial,
    last: run.last,
    normalizedLast: run.normalizedLast,
    maximum: run.maximum,
    t95: run.t95,
    t90: run.t90,
    t80: run.t80,
    t50: run.t50,
    ts80: {
      status: ts80?.status ?? 'undefined',
      hours: ts80?.hours ?? null,
      intervalHours: ts80?.intervalHours ?? null,
      lowerBoundHours: ts80?.lowerBoundHours ?? null,
      reason: ts80?.reason ?? null,
      variant: 'isosBackExtrapolated',
    },
    burnIn: {
      observed: stabilised?.observed ?? false,
      endHours: stabilised?.endHours ?? null,
    },
    gaps: run.gaps,
    events: run.events,
    assumptions: run.assumptions,
    ...(input.includeSeries ? { series: seriesOf(run.id, input, options) } : {}),
  };
}

function seriesOf(
  runId: string,
  { store }: ReportInput,
  options: AnalysisOptions,
): { elapsedHours: number[]; value: number[] } {
  const columns = store.runColumns(runId, options);
  return {
    elapsedHours: Array.from(columns?.elapsedHours ?? []),
    value: Array.from(columns?.value ?? []),
  };
}
