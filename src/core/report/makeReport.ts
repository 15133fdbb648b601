import { defaultRetentionHours } from '../analysis/defaultRetentionHours.ts';
import type { RunLifetimes } from '../analysis/lifetimes.ts';
import type { RunSummary } from '../run.ts';
import type { AnalysisOptions, SweepState } from '../series/queries.ts';
import type { SeriesStore } from '../series/SeriesStore.ts';
import type { Report, ReportFile, ReportSweep } from './report.ts';
import { reportRun } from './reportRun.ts';

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
    runs: library.runs.map((run) => ({
      ...reportRun(run, lifetimesOf(run, store, options)),
      ...(input.includeSeries ? { series: seriesOf(run.id, input, options) } : {}),
    })),
    warnings: library.warnings,
  };
}

function reportSweep({ id: _, deviceId, ...sweep }: SweepState): ReportSweep {
  return { ...sweep, device: deviceId };
}

function lifetimesOf({ id, kind }: RunSummary, store: SeriesStore, options: AnalysisOptions) {
  const runs = [{ runId: id, retentionHours: defaultRetentionHours[kind] }];
  return store.readLifetimes({ runs, options })[0] as RunLifetimes;
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
