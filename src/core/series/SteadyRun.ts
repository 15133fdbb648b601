import { BinnedCurve } from '../analysis/BinnedCurve.ts';
import type { Curve } from '../analysis/curve.ts';
import { HoursIntegral } from '../analysis/HoursIntegral.ts';
import type { Quantity } from '../quantity.ts';
import type { HourSpan } from '../run.ts';
import { chooseRunValue } from './chooseRunValue.ts';
import { Float64Column } from './Float64Column.ts';
import { RunSeries } from './RunSeries.ts';
import type { TrackSource } from './TrackSource.ts';
import { type DeviceScale, trackQuantity } from './trackQuantity.ts';

/** Curves kept per run: its value with and without exclusions, and a few other quantities; sums likewise. */
const mostKept = 8;

interface KeptCurve {
  readonly binned: BinnedCurve;
  /** The values fed so far, where they are not the run's own. */
  readonly column: Float64Column | null;
}

/**
 * A run under load (MPP or SPO) over all its files. `follow` takes the tracks in their order: when only
 * the last one grew, or a new one came behind it, the new rows are appended; anything else (a sign that
 * flipped, a file in between, another quantity) builds the run anew.
 */
export class SteadyRun {
  #series: RunSeries | null = null;
  #signature: string[] = [];
  #sources: readonly TrackSource[] = [];
  #taken = new Map<Float64Column, number>();
  #curves = new Map<string, KeptCurve>();
  #integrals = new Map<string, HoursIntegral>();
  #without: readonly TrackSource[] = [];
  #revision = 0;

  get series(): RunSeries | null {
    return this.#series;
  }

  get sources(): readonly TrackSource[] {
    return this.#sources;
  }

  /** Tracks that cannot give the run's quantity. */
  get without(): readonly TrackSource[] {
    return this.#without;
  }

  /** Changes whenever the rows do. */
  get version(): string {
    return `${this.#revision}:${this.#series?.hours.length ?? 0}`;
  }

  follow(all: readonly TrackSource[]): void {
    const choice = chooseRunValue(all);
    const sources = choice === null ? [] : all.filter((source) => !choice.without.includes(source));
    const signature = sources.map((source) => signatureOf(source, choice?.quantity ?? ''));
    this.#without = choice?.without ?? [];
    if (choice === null) {
      this.#series = null;
    } else if (this.#series === null || !this.#goesOn(sources, signature)) {
      this.#series = new RunSeries(choice.quantity, sources[0]?.track.startedAt ?? null);
      this.#taken = new Map();
      this.#forgetFigures();
    }
    this.#sources = sources;
    this.#signature = signature;
    const rewrites = this.#series?.rewrites;
    for (const source of sources) {
      const column = source.track.timeSeconds;
      const taken = this.#taken.get(column) ?? 0;
      if (taken === column.length && this.#taken.has(column)) continue;
      this.#series?.append(source, taken);
      this.#taken.set(column, column.length);
    }
    if (this.#series?.rewrites === rewrites) return;
    this.#forgetFigures();
  }

  /** All rows of a quantity from one row on; NaN where a track does not give it. */
  read(quantity: Quantity, scale: DeviceScale, from: number, to: number): Float64Array {
    const values = new Float64Array(to - from).fill(Number.NaN);
    const parts = this.#series?.parts ?? [];
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i];
      if (part === undefined) continue;
      const start = Math.max(from, part.seriesFrom);
      const end = Math.min(to, parts[i + 1]?.seriesFrom ?? to);
      if (start >= end) continue;
      const current = this.#sources.find(
        (source) => source.track.timeSeconds === part.source.track.timeSeconds,
      );
      const reader = trackQuantity(current ?? part.source, quantity, scale);
      if (reader === null) continue;
      const shift = part.fromRow - part.seriesFrom;
      for (let row = start; row < end; row++) values[row - from] = reader(row + shift);
    }
    return values;
  }

  /** The binned curve of a quantity, in its unit; of the run's own value without any area when null. */
  curve(quantity: Quantity | null, scale: DeviceScale, spans: readonly HourSpan[]): Curve {
    const kept = keptOr(this.#curves, keyOf(quantity, scale, spans), () => ({
      binned: new BinnedCurve(spans),
      column: quantity === null ? null : new Float64Column(),
    }));
    const series = this.#series;
    if (series !== null) {
      if (kept.column !== null && quantity !== null) {
        for (const value of this.read(quantity, scale, kept.column.length, series.hours.length)) {
          kept.column.push(value);
        }
      }
      kept.binned.follow(series.hours.values(), (kept.column ?? series.values).values());
    }
    return kept.binned.curve();
  }

  /** Sums over the rows of a quantity, in its unit; of the run's own value without any area when null. */
  integral(
    quantity: Quantity | null,
    scale: DeviceScale,
    spans: readonly HourSpan[],
  ): HoursIntegral {
    const key = keyOf(quantity, scale, spans);
    const kept = keptOr(this.#integrals, key, () => new HoursIntegral(spans));
    const series = this.#series;
    if (series !== null) {
      const stored = series.values.values();
      kept.follow(series.hours.values(), (from, to) =>
        quantity === null ? stored.subarray(from, to) : this.read(quantity, scale, from, to),
      );
    }
    return kept;
  }

  #forgetFigures(): void {
    this.#curves = new Map();
    this.#integrals = new Map();
    this.#revision++;
  }

  /** Whether the new list only adds rows behind those already taken. */
  #goesOn(sources: readonly TrackSource[], signature: readonly string[]): boolean {
    const before = this.#sources;
    if (sources.length < before.length) return false;
    for (let i = 0; i < before.length; i++) {
      const column = before[i]?.track.timeSeconds;
      if (column !== sources[i]?.track.timeSeconds) return false;
      if (this.#signature[i] !== signature[i]) return false;
      const isLast = i === before.length - 1;
      if (!isLast && column !== undefined && this.#taken.get(column) !== column.length)
        return false;
    }
    return true;
  }
}

function keyOf(quantity: Quantity | null, scale: DeviceScale, spans: readonly HourSpan[]): string {
  return JSON.stringify([quantity, quantity === null ? null : scale, spans]);
}

/** What is kept under a key, made when it is not; what was asked for longest ago goes. */
function keptOr<T>(all: Map<string, T>, key: string, make: () => T): T {
  const kept = all.get(key) ?? make();
  // Asked for last stands last: the first in line goes when there are too many.
  all.delete(key);
  if (all.size >= mostKept) all.delete(all.keys().next().value as string);
  all.set(key, kept);
  return kept;
}

/** What decides the values of a track; the present columns too, for one may fill late. */
function signatureOf({ track, polarity, scan, path }: TrackSource, quantity: string): string {
  const present = [...scan.present].sort();
  return JSON.stringify([path, track.startedAt, quantity, polarity, present, scan.hasLight]);
}
