import { gapHoursFor } from '../analysis/gapHoursFor.ts';
import { medianOf } from '../analysis/medianOf.ts';

/**
 * The valid samples of one logged quantity in the order of time: missing values are left out, so that
 * neither they nor the order of the rows changes anything that is told. Every sample stands for half the
 * time to its neighbours on both sides; an interruption of the log stands for nothing.
 */
export class LogSamples {
  readonly hours: Float64Array;
  readonly values: Float64Array;
  #spans: Float64Array | null = null;

  /** `isMeant` picks rows, such as those above 40 °C. */
  constructor(
    hours: Float64Array,
    values: Float64Array,
    isMeant: (row: number) => boolean = () => true,
  ) {
    const rows: number[] = [];
    let isSorted = true;
    let before = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < values.length; row++) {
      const at = hours[row] as number;
      if (!Number.isFinite(values[row]) || !Number.isFinite(at) || !isMeant(row)) continue;
      if (at < before) isSorted = false;
      before = at;
      rows.push(row);
    }
    if (!isSorted) {
      rows.sort(
        (a, b) =>
          (hours[a] as number) - (hours[b] as number) ||
          (values[a] as number) - (values[b] as number),
      );
    }
    this.hours = Float64Array.from(rows, (row) => hours[row] as number);
    this.values = Float64Array.from(rows, (row) => values[row] as number);
  }

  get count(): number {
    return this.values.length;
  }

  get lowest(): number {
    return this.values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  }

  get highest(): number {
    return this.values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  }

  get mean(): number {
    return this.values.reduce((sum, value) => sum + value, 0) / this.count;
  }

  /** Hours that each sample stands for. */
  get spans(): Float64Array {
    this.#spans ??= spansOf(this.hours);
    return this.#spans;
  }

  /** Share of the samples for which `isInside` holds. */
  shareOf(isInside: (value: number) => boolean): number {
    let inside = 0;
    for (const value of this.values) if (isInside(value)) inside++;
    return inside / this.count;
  }

  /** Hours for which samples stand that `isInside` does not hold for. */
  hoursOutside(isInside: (value: number) => boolean): number {
    let outside = 0;
    for (let i = 0; i < this.count; i++) {
      if (!isInside(this.values[i] as number)) outside += this.spans[i] as number;
    }
    return outside;
  }

  /** Share of the logged time for which `isInside` holds; of the samples where the log has no length. */
  shareOfTime(isInside: (value: number) => boolean): number {
    const total = this.spans.reduce((sum, span) => sum + span, 0);
    return total > 0 ? 1 - this.hoursOutside(isInside) / total : this.shareOf(isInside);
  }
}

function spansOf(hours: Float64Array): Float64Array {
  const spans = new Float64Array(hours.length);
  if (hours.length < 2) return spans;
  const steps = hours.slice(1).map((at, i) => at - (hours[i] as number));
  const longest = gapHoursFor(medianOf(steps));
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i] as number;
    if (step > longest) continue;
    spans[i] = (spans[i] as number) + step / 2;
    spans[i + 1] = (spans[i + 1] as number) + step / 2;
  }
  return spans;
}
