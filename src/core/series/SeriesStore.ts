import { findLifetimes } from '../analysis/findLifetimes.ts';
import { fitRun } from '../analysis/fits/fitRun.ts';
import type { FitAnswer } from '../analysis/fits/runFit.ts';
import type { RunLifetimes } from '../analysis/lifetimes.ts';
import { summarizeRun } from '../analysis/summarizeRun.ts';
import { deviceIdOf } from '../device.ts';
import type { ConditionsAnswer, ConditionsRequest } from '../isos/conditionQueries.ts';
import type { ParsedFile } from '../read/Reader.ts';
import type { RunSummary } from '../run.ts';
import type { ChangesRequest, RunChange } from '../weekly/RunChange.ts';
import { analysisOf } from './analysisOf.ts';
import { DeviceEntry } from './DeviceEntry.ts';
import { formRuns } from './formRuns.ts';
import { KeptTraces } from './KeptTraces.ts';
import { naturalCompare } from './naturalCompare.ts';
import type {
  AnalysisOptions,
  CohortColumns,
  CohortRequest,
  DeviceOverride,
  FiguresColumns,
  FiguresRequest,
  FitRequest,
  LifetimesRequest,
  SeriesRequest,
  SweepColumns,
  SweepState,
  TraceColumns,
} from './queries.ts';
import type { RunView } from './RunView.ts';
import { readChanges } from './readChanges.ts';
import { readCohort } from './readCohort.ts';
import { readConditions } from './readConditions.ts';
import { readFigures } from './readFigures.ts';
import { readTraces } from './readTraces.ts';
import { runColumnsOf } from './runColumnsOf.ts';
import { runIdsOf } from './runIdsOf.ts';
import type { SettledDevice } from './SettledDevice.ts';
import { StoredFile } from './StoredFile.ts';
import { type StoreDefaults, settingsOf } from './settingsOf.ts';
import type { RunColumns, StoredDevice, StoredLibrary } from './storeAnswers.ts';
import { storeWarnings } from './storeWarnings.ts';
import { sweepColumns } from './sweepColumns.ts';
import { sweepState } from './sweepState.ts';
import { sweepTimes } from './sweepTimes.ts';

/**
 * Owns all measurements. Files go in as their readers know them, and again after they grew; answers are
 * summaries without data, or columns for a picture. An appended row costs the row, never its series.
 */
export class SeriesStore {
  readonly #files = new Map<string, StoredFile>();
  readonly #devices = new Map<string, DeviceEntry>();
  readonly #devicesOfFile = new Map<string, Set<string>>();
  readonly #views = new Map<string, { key: string; runs: readonly RunView[] }>();
  readonly #summaries = new Map<string, { key: string; summary: RunSummary }>();
  readonly #traces = new KeptTraces();
  /** The devices by name; null when that has to be found again. */
  #order: readonly DeviceEntry[] | null = null;
  #askedLast: AnalysisOptions | null = null;
  #defaults: StoreDefaults = { areaCm2: null, irradianceMwCm2: 100 };

  setDefaults(defaults: StoreDefaults): void {
    this.#defaults = defaults;
  }

  /** Takes a file that is new or has grown. Returns the ids of the devices that changed. */
  setFile(fileId: string, path: string, parsed: ParsedFile): string[] {
    let file = this.#files.get(fileId);
    const before = this.#devicesOfFile.get(fileId) ?? new Set();
    if (file === undefined || file.path !== path) {
      file = new StoredFile(fileId, path, parsed);
      this.#files.set(fileId, file);
    } else {
      file.update(parsed);
    }
    const now = new Set(
      [...parsed.tracks, ...parsed.sweeps].map(({ device }) => deviceIdOf(device.label)),
    );
    for (const id of before) if (!now.has(id)) this.#detach(id, fileId);
    for (const id of now) {
      let device = this.#devices.get(id);
      if (device === undefined) {
        device = new DeviceEntry(id);
        this.#devices.set(id, device);
        this.#order = null;
      }
      device.attach(file);
    }
    this.#devicesOfFile.set(fileId, now);
    return [...new Set([...before, ...now])];
  }

  /** Forgets a file. Returns the ids of the devices that changed. */
  removeFile(fileId: string): string[] {
    const devices = [...(this.#devicesOfFile.get(fileId) ?? [])];
    for (const id of devices) this.#detach(id, fileId);
    this.#devicesOfFile.delete(fileId);
    this.#files.delete(fileId);
    return devices;
  }

  /** Memory of the runs beside the columns of their files. */
  get runBytes(): number {
    return [...this.#devices.values()].reduce((sum, { runBytes }) => sum + runBytes, 0);
  }

  filesOfDevice(deviceId: string): string[] {
    return this.#devices.get(deviceId)?.fileIds ?? [];
  }

  /**
   * Makes the summaries of one device as they were last asked for, so that the next question finds
   * them ready: a folder of long logs is worked out log by log and not in one long answer.
   */
  workOut(deviceId: string): void {
    const device = this.#devices.get(deviceId);
    if (device === undefined || this.#askedLast === null) return;
    for (const run of this.#runs(device, this.#askedLast)) this.#summary(run, this.#askedLast);
  }

  library(options: AnalysisOptions): StoredLibrary {
    this.#askedLast = options;
    const devices = this.#sortedDevices();
    return {
      devices: devices.map((device) => this.#stored(device, options.overrides)),
      runs: devices.flatMap((device) =>
        this.#runs(device, options).map((run) => this.#summary(run, options)),
      ),
      warnings: storeWarnings(devices),
    };
  }

  readSeries(request: SeriesRequest): TraceColumns[] {
    return readTraces(request, (id) => this.#run(id, request.options), this.#traces);
  }

  readCohort(request: CohortRequest): CohortColumns[] {
    return readCohort(request, (id) => this.#run(id, request.options));
  }

  readFigures(request: FiguresRequest): FiguresColumns[] {
    return readFigures(request, (id) => this.#settled(id, request.overrides));
  }

  readChanges(request: ChangesRequest): RunChange[] {
    return readChanges(request, (id) => this.#run(id, request.options));
  }

  readConditions(request: ConditionsRequest): ConditionsAnswer[] {
    return readConditions(request, (id) => this.#run(id, request.options));
  }

  listSweeps(deviceIds: readonly string[], overrides: readonly DeviceOverride[]): SweepState[] {
    return deviceIds.flatMap((id) => {
      const settled = this.#settled(id, overrides);
      if (settled === null) return [];
      const { device, settings } = settled;
      const times = sweepTimes(device.sweeps);
      return device.sweeps.map((sweep, i) => sweepState(sweep, id, times[i] ?? null, settings));
    });
  }

  readSweeps(sweepIds: readonly string[], overrides: readonly DeviceOverride[]): SweepColumns[] {
    return sweepIds.flatMap((sweepId) => {
      const file = this.#files.get(sweepId.slice(0, sweepId.lastIndexOf('#')));
      const source = file?.sweeps.find(({ id }) => id === sweepId);
      if (source === undefined) return [];
      const settled = this.#settled(deviceIdOf(source.sweep.device.label), overrides);
      return settled === null ? [] : sweepColumns(source, settled.settings);
    });
  }

  /** Null when there is no such run. Excluded rows are part of it: they are data all the same. */
  runColumns(runId: string, options: AnalysisOptions): RunColumns | null {
    const run = this.#run(runId, options);
    return run === null ? null : runColumnsOf(run);
  }

  /** Everything about the asked runs beyond their summaries; runs that are gone are left out. */
  readLifetimes({ runs, options }: LifetimesRequest): RunLifetimes[] {
    return runs.flatMap(({ runId, retentionHours }) => {
      const run = this.#run(runId, options);
      return run === null ? [] : [findLifetimes(run, analysisOf(run, options), retentionHours)];
    });
  }

  /** A decay model fitted to one run, or why not; null: no such run. */
  readFit({ runId, model, window, options }: FitRequest): FitAnswer | null {
    const run = this.#run(runId, options);
    return run === null ? null : fitRun(run, analysisOf(run, options), model, window);
  }

  #detach(deviceId: string, fileId: string): void {
    const device = this.#devices.get(deviceId);
    device?.detach(fileId);
    if (!device?.isEmpty) return;
    this.#devices.delete(deviceId);
    this.#order = null;
    this.#views.delete(deviceId);
    for (const id of runIdsOf(deviceId)) this.#summaries.delete(id);
  }

  #sortedDevices(): readonly DeviceEntry[] {
    this.#order ??= [...this.#devices.values()].sort((a, b) => naturalCompare(a.id, b.id));
    return this.#order;
  }

  #stored(device: DeviceEntry, overrides: readonly DeviceOverride[]): StoredDevice {
    const { label, condition, substrate, pixel, areaCm2: areaCm2InFiles } = device.identity;
    const { areaCm2 } = settingsOf(device.id, device.identity, overrides, this.#defaults);
    const sweepCount = device.sweeps.length;
    const said = { label, condition, substrate, pixel, areaCm2, areaCm2InFiles };
    return { id: device.id, ...said, sweepCount };
  }

  #settled(id: string, overrides: readonly DeviceOverride[]): SettledDevice | null {
    const device = this.#devices.get(id);
    if (device === undefined) return null;
    return { device, settings: settingsOf(id, device.identity, overrides, this.#defaults) };
  }

  #runs(device: DeviceEntry, options: AnalysisOptions): readonly RunView[] {
    const settings = settingsOf(device.id, device.identity, options.overrides, this.#defaults);
    const zeros = runIdsOf(device.id).map((id) => options.choices?.[id]?.timeZeroHours ?? 0);
    const key = JSON.stringify([device.version, settings, options.shelfDirection, zeros]);
    const kept = this.#views.get(device.id);
    if (kept?.key === key) return kept.runs;
    const runs = formRuns(device, settings, options.shelfDirection, options.choices);
    this.#views.set(device.id, { key, runs });
    return runs;
  }

  #run(runId: string, options: AnalysisOptions): RunView | null {
    const device = this.#devices.get(runId.slice(0, runId.lastIndexOf('#')));
    if (device === undefined) return null;
    return this.#runs(device, options).find(({ id }) => id === runId) ?? null;
  }

  /** A summary is made again only when its rows, reference or exclusions have changed. */
  #summary(run: RunView, options: AnalysisOptions): RunSummary {
    const analysis = analysisOf(run, options);
    const key = JSON.stringify([run.version, run.assumptions, analysis]);
    const kept = this.#summaries.get(run.id);
    if (kept?.key === key) return kept.summary;
    const summary = summarizeRun(run, analysis);
    this.#summaries.set(run.id, { key, summary });
    return summary;
  }
}
