import { medianOf } from '../analysis/medianOf.ts';
import type { LampOffSpan } from './conformity.ts';

/** A light cycle as it was found. */
export interface CycleFound {
  readonly periodHours: number;
  /** Hours in the dark for each hour of light, over the whole cycles. */
  readonly darkPerLight: number;
  readonly cycles: number;
}

/** The light cycle that times in the dark form; a single one is none. Null: no cycle. */
export function cycleOf(darkSpans: readonly LampOffSpan[]): CycleFound | null {
  const [first] = darkSpans;
  const last = darkSpans.at(-1);
  if (first === undefined || last === undefined || darkSpans.length < 2) return null;
  const whole = darkSpans.slice(0, -1);
  const dark = whole.reduce((sum, { hours }) => sum + hours, 0);
  const lit = last.fromHours - first.fromHours - dark;
  if (!(lit > 0)) return null;
  const periods = whole.map(
    (span, i) => (darkSpans[i + 1] as LampOffSpan).fromHours - span.fromHours,
  );
  return { periodHours: medianOf(periods), darkPerLight: dark / lit, cycles: whole.length };
}
