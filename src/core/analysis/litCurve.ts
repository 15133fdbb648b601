import type { HourSpan } from '../run.ts';
import type { RunView } from '../series/RunView.ts';
import type { CurveBlocks } from './CurveBlocks.ts';
import type { Curve } from './curve.ts';
import type { OffSpan } from './findLampOff.ts';
import { LitPoints } from './LitPoints.ts';

/** The curve of a run, with and without the spans in which its lamp was off. */
export interface LitCurve {
  readonly whole: Curve;
  /** Of `whole`. */
  readonly off: readonly OffSpan[];
  /** What lifetimes are computed from. */
  readonly lit: Curve;
}

/** Of curves that grow: as long as their blocks are kept, their points in light are. */
const kept = new WeakMap<CurveBlocks, LitPoints>();

/** Shelf runs are measured under light point by point: nothing of them is dark. */
export function litCurve(
  run: Pick<RunView, 'curve' | 'isContinuous'>,
  spans: readonly HourSpan[],
): LitCurve {
  const whole = run.curve('runValue', spans);
  if (!run.isContinuous) return { whole, off: [], lit: whole };
  const points = (whole.blocks && kept.get(whole.blocks)) ?? new LitPoints();
  if (whole.blocks !== null) kept.set(whole.blocks, points);
  return points.follow(whole);
}
