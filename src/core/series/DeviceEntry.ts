import { type DeviceIdentity, deviceIdOf } from '../device.ts';
import { type MergedIdentity, mergeIdentities } from './mergeIdentities.ts';
import { naturalCompare } from './naturalCompare.ts';
import { planSteadyRuns, type SteadyPlan } from './planSteadyRuns.ts';
import { SteadyRun } from './SteadyRun.ts';
import type { StoredFile, SweepSource } from './StoredFile.ts';
import type { TrackSource } from './TrackSource.ts';

/**
 * One device over all its files. It is brought up to date when somebody asks, not when a file grows, so
 * that a folder of a thousand files is stitched once.
 */
export class DeviceEntry {
  readonly id: string;
  readonly #files = new Map<string, StoredFile>();
  /** The files by name; null when that has to be found again. */
  #order: readonly StoredFile[] | null = null;
  #isStale = true;
  #sweeps: readonly SweepSource[] = [];
  #parameters: readonly TrackSource[] = [];
  #plan: SteadyPlan = { main: [], checks: [], isLong: false, copies: [] };
  readonly #main = new SteadyRun();
  readonly #checks = new SteadyRun();
  #identity: MergedIdentity | null = null;
  #version = 0;

  constructor(id: string) {
    this.id = id;
  }

  get isEmpty(): boolean {
    return this.#files.size === 0;
  }

  get fileIds(): string[] {
    return [...this.#files.keys()];
  }

  /** Changes with every change of a file. */
  get version(): number {
    return this.#version;
  }

  /** Of the runs under load, as far as they are stitched. */
  get runBytes(): number {
    return (this.#main.series?.bytes ?? 0) + (this.#checks.series?.bytes ?? 0);
  }

  attach(file: StoredFile): void {
    if (this.#files.get(file.fileId) !== file) this.#order = null;
    this.#files.set(file.fileId, file);
    this.#touch();
  }

  detach(fileId: string): void {
    this.#files.delete(fileId);
    this.#order = null;
    this.#touch();
  }

  get sweeps(): readonly SweepSource[] {
    this.#refresh();
    return this.#sweeps;
  }

  /** Tables of J-V parameters. */
  get parameters(): readonly TrackSource[] {
    this.#refresh();
    return this.#parameters;
  }

  get steady(): { main: SteadyRun; checks: SteadyRun; plan: SteadyPlan } {
    this.#refresh();
    return { main: this.#main, checks: this.#checks, plan: this.#plan };
  }

  get identity(): MergedIdentity {
    this.#refresh();
    return this.#identity as MergedIdentity;
  }

  #touch(): void {
    this.#isStale = true;
    this.#version++;
  }

  #refresh(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    const isMine = (source: { track: TrackSource['track'] }) => this.#owns(source.track.device);
    this.#order ??= [...this.#files.values()].sort((a, b) => naturalCompare(a.path, b.path));
    const files = this.#order;
    this.#sweeps = files.flatMap((file) =>
      file.sweeps.filter(({ sweep }) => this.#owns(sweep.device)),
    );
    const tracks = files.flatMap((file) => file.tracks.filter(isMine));
    this.#parameters = tracks.filter(({ track }) => track.kind === 'parameters');
    this.#plan = planSteadyRuns(tracks.filter(({ track }) => track.kind === 'steady'));
    this.#main.follow(this.#plan.main);
    this.#checks.follow(this.#plan.checks);
    this.#identity = mergeIdentities(this.id, [
      ...tracks.map(({ track }) => track.device),
      ...this.#sweeps.map(({ sweep }) => sweep.device),
    ]);
  }

  #owns(device: DeviceIdentity): boolean {
    return deviceIdOf(device.label) === this.id;
  }
}
