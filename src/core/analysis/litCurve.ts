import type { HourSpan } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import type { Curve } from './curve.ts';
import { findDarkEnd } from './findDarkEnd.ts';
import { findLampOff, type OffSpan } from './findLampOff.ts';
import { withoutSpans } from './withoutSpans.ts';

/** The curve of a run, with and without the spans in which its lamp was off. */
export interface LitCurve {
  readonly whole: Curve;
  /** Of `whole`. */
  readonly off: readonly OffSpan[];
  /** What lifetimes are computed from. */
  readonly lit: Curve;
}

/** Shelf runs are measured under light point by point: nothing of them is dark. */
export function litCurve(
  run: Pick<RunView, 'curve' | 'isContinuous'>,
  spans: readonly HourSpan[],
): LitCurve {
  const whole = run.curve('runValue', spans);
  if (!run.isContinuous) return { whole, off: [], lit: whole };
  const between = findLampOff(whole);
  const end = findDarkEnd(whole, between);
  const off = end === null ? between : [...between, end];
  return { whole, off, lit: withoutSpans(whole, off) };
}
