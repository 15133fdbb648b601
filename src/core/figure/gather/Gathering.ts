import type { RunKind, RunSummary } from '../../run.ts';
import { naturalCompare } from '../../series/naturalCompare.ts';
import type { TraceLook } from '../spec.ts';
import { lookOf } from '../templates/lookOf.ts';
import type { FigureRequest } from './FigureRequest.ts';
import type { FigureDevice, FigureLibrary, FigureSource } from './FigureSource.ts';

export interface GatheredRun {
  readonly run: RunSummary;
  readonly device: FigureDevice;
}

/** Runs that are one curve of a figure together, or one alone. */
export interface RunGroup {
  readonly id: string;
  readonly label: string;
  readonly look: TraceLook;
  readonly runs: readonly GatheredRun[];
  /** A condition, of which a mean is taken; false for a device alone. */
  readonly isCondition: boolean;
}

/** What one figure is gathered from: the library, what is asked, and what had to be left out. */
export class Gathering {
  readonly source: FigureSource;
  readonly request: FigureRequest;
  readonly devices: readonly FigureDevice[];
  readonly #library: FigureLibrary;
  readonly #notes: string[] = [];
  readonly #files = new Set<string>();

  constructor(source: FigureSource, request: FigureRequest, library: FigureLibrary) {
    this.source = source;
    this.request = request;
    this.#library = library;
    const wanted = request.deviceIds === null ? null : new Set(request.deviceIds);
    this.devices = library.devices.filter(({ id }) => wanted === null || wanted.has(id));
  }

  /** What is not drawn and why, a sentence each. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  /** Paths of the raw files behind what is drawn. */
  get files(): readonly string[] {
    return [...this.#files].sort(naturalCompare);
  }

  tell(note: string): void {
    if (!this.#notes.includes(note)) this.#notes.push(note);
  }

  drawnFrom(files: readonly string[]): void {
    for (const file of files) this.#files.add(file);
  }

  /** Runs of one kind that can be drawn on one axis, in the order of the library. */
  runs(kind: RunKind): readonly GatheredRun[] {
    const deviceOf = new Map(this.devices.map((device) => [device.id, device]));
    const all = this.#library.runs.flatMap((run) => {
      const device = deviceOf.get(run.deviceId);
      return device !== undefined && run.kind === kind ? [{ run, device }] : [];
    });
    const measured = all.filter(({ run }) => kind !== 'shelf' || run.points > 1);
    if (measured.length < all.length) {
      this.tell(`${counted(all.length - measured.length, 'device')} measured only once left out.`);
    }
    return measured.filter(({ run, device }) => this.#fits(run, device));
  }

  /** The runs by condition, or each for itself where no condition is known or none is wanted. */
  groups(kind: RunKind): readonly RunGroup[] {
    const byGroup = new Map<string, { condition: string | null; runs: GatheredRun[] }>();
    for (const entry of this.runs(kind)) {
      const condition = this.request.grouping === 'conditions' ? entry.device.condition : null;
      const id = condition ?? entry.device.id;
      const group = byGroup.get(id);
      if (group) group.runs.push(entry);
      else byGroup.set(id, { condition, runs: [entry] });
    }
    return [...byGroup]
      .sort(([a], [b]) => naturalCompare(a, b))
      .map(([id, { condition, runs }], i) => {
        const label = condition ?? (runs[0]?.device.label as string);
        return { id, label, look: this.look(label, i), runs, isCondition: condition !== null };
      });
  }

  /** The look of the condition's place, or of the place in the figure, with what a person settled of it. */
  look(label: string, index: number): TraceLook {
    const { looks, conditions, palette } = this.request;
    const place = conditions.indexOf(label);
    const usual = lookOf(place >= 0 ? place : conditions.length + index, palette);
    return { ...usual, ...looks[label] };
  }

  #fits(run: RunSummary, device: FigureDevice): boolean {
    if (this.request.normalized) {
      if (run.reference.value !== null) return true;
      this.tell(
        `${device.label} left out: ${run.reference.reason ?? 'no positive reference value.'}`,
      );
      return false;
    }
    if (run.quantities.includes('pce') || run.quantity === 'pce') return true;
    this.tell(`${device.label} left out: its files give no PCE, and no area to work it out.`);
    return false;
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
