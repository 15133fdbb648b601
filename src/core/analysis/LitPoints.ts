import { Float64Column } from '../series/Float64Column.ts';
import { CurveBlocks } from './CurveBlocks.ts';
import type { Curve } from './curve.ts';
import { findDarkEnd } from './findDarkEnd.ts';
import { findLampOff, type OffSpan } from './findLampOff.ts';
import type { LitCurve } from './litCurve.ts';
import { withNext } from './withNext.ts';

/**
 * The points of a growing curve that were measured in light, brought up to date by its new points: spans in
 * the dark that have ended stay as they are. The last point of the curve may still change.
 */
export class LitPoints {
  readonly #hours = new Float64Column();
  readonly #values = new Float64Column();
  readonly #counts = new Float64Column();
  #blocks: CurveBlocks | null = null;
  /** Points of the whole curve that were looked at, and the spans that were left out of them. */
  #taken = 0;
  #left: readonly OffSpan[] = [];
  /** Spans that no later point can change. */
  #ended: readonly OffSpan[] = [];

  /** Takes the points that were added since the last call; those before the last must not have changed. */
  follow(whole: Curve): LitCurve {
    const settled = Math.max(0, whole.values.length - 1);
    const between = findLampOff(whole, this.#ended);
    const end = findDarkEnd(whole, between);
    const off = end === null ? between : [...between, end];
    this.#ended = between.filter(({ to }) => to + 1 < settled);
    if (off.length === 0) return { whole, off, lit: whole };
    this.#leaveOut(whole, off, settled);
    return { whole, off, lit: this.#curve(whole, off.at(-1)?.to === whole.values.length) };
  }

  #leaveOut({ hours, values, counts }: Curve, off: readonly OffSpan[], settled: number): void {
    let same = 0;
    while (same < off.length && isSame(off[same], this.#left[same])) same++;
    const from = Math.min(
      this.#taken,
      off[same]?.from ?? Number.POSITIVE_INFINITY,
      this.#left[same]?.from ?? Number.POSITIVE_INFINITY,
    );
    this.#cut(from - pointsIn(off.slice(0, same), from));
    let span = off.findIndex(({ to }) => to > from);
    for (let i = from; i < settled; i++) {
      const next = off[span];
      if (span >= 0 && next !== undefined && i >= next.from) {
        i = next.to - 1;
        span++;
        continue;
      }
      this.#hours.push(hours[i] as number);
      this.#values.push(values[i] as number);
      this.#counts.push(counts?.[i] ?? 1);
    }
    this.#taken = settled;
    this.#left = off;
  }

  #cut(length: number): void {
    for (const column of [this.#hours, this.#values, this.#counts]) column.setLength(length);
    this.#blocks?.cut(length);
  }

  #curve(whole: Curve, endsDark: boolean): Curve {
    const settled = this.#hours.length;
    const lastOf = (values: Float64Array | null) => (endsDark ? null : (values?.at(-1) ?? null));
    const hours = withNext(this.#hours, lastOf(whole.hours));
    const values = withNext(this.#values, lastOf(whole.values));
    this.#blocks ??= new CurveBlocks(hours, values);
    this.#blocks.follow(hours, values, settled);
    return {
      ...whole,
      hours,
      values,
      counts: whole.counts && withNext(this.#counts, lastOf(whole.counts)),
      blocks: this.#blocks,
      // Nothing is known of a cell in the dark: it has lasted as long as its light.
      last:
        endsDark && values.length > 0
          ? { hours: hours.at(-1) as number, value: values.at(-1) as number }
          : whole.last,
    };
  }
}

function isSame(one: OffSpan | undefined, other: OffSpan | undefined): boolean {
  return one !== undefined && one.from === other?.from && one.to === other.to;
}

/** How many of the points before `end` lie in the spans. */
function pointsIn(spans: readonly OffSpan[], end: number): number {
  return spans.reduce((sum, { from, to }) => sum + Math.min(to, end) - Math.min(from, end), 0);
}
