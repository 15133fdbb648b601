import type { RunAnalysis } from '../analysis/runAnalysis.ts';
import { type CohortMember, meanOverDevices } from '../statistics/meanOverDevices.ts';
import { divisorOf } from './divisorOf.ts';
import type { CohortColumns, CohortRequest } from './queries.ts';
import type { RunView } from './RunView.ts';

/** A run with the settings that its analysis needs. */
export interface RunInGroup extends RunAnalysis {
  /** What the run counts as: runs of one name are averaged first and count once. */
  readonly unit: string;
  readonly run: RunView;
}

/**
 * The mean of one group of runs on an even grid. Each device is normalised first and then averaged
 * (isos 4), from its curve: for logs that is medians in bins, for shelf runs the points.
 */
export function readGroup(
  groupId: string,
  runs: readonly RunInGroup[],
  request: Pick<CohortRequest, 'quantity' | 'normalized' | 'fromHours' | 'toHours' | 'gridPoints'>,
): CohortColumns {
  const units = new Map<string, CohortMember[]>();
  for (const entry of runs) {
    const member = memberOf(entry, request);
    if (member !== null) units.set(entry.unit, [...(units.get(entry.unit) ?? []), member]);
  }
  const members = [...units.values()].flat();
  const first = Math.min(...members.map(({ hours }) => hours[0] ?? Number.POSITIVE_INFINITY));
  const last = Math.max(...members.map(({ hours }) => hours.at(-1) ?? Number.NEGATIVE_INFINITY));
  const from = Math.max(request.fromHours ?? first, first);
  const to = Math.min(request.toHours ?? last, last);
  const grid = evenGrid(from, to, request.gridPoints);
  // Half a grid step, and at most 0.5 % of the picture: our own choice.
  const step = (grid[1] ?? from) - from;
  const reach = Math.min(step / 2, (to - from) / 200);
  return { groupId, ...meanOverDevices([...units.values()], grid, reach) };
}

function memberOf(
  { run, reference, spans }: RunInGroup,
  request: Pick<CohortRequest, 'quantity' | 'normalized'>,
): CohortMember | null {
  const curve = run.curve(request.quantity, spans);
  const factor = request.quantity === 'runValue' ? run.factor : 1;
  const divisor = request.normalized ? divisorOf(run, request.quantity, { reference, spans }) : 1;
  if (divisor === null || curve.values.length === 0) return null;
  const scale = factor / divisor;
  return {
    hours: curve.hours,
    values: curve.values.map((value) => value * scale),
    gaps: run.gaps,
  };
}

function evenGrid(from: number, to: number, points: number): Float64Array {
  if (!Number.isFinite(from) || !Number.isFinite(to) || to < from) return new Float64Array(0);
  if (to === from) return Float64Array.of(from);
  const count = Math.min(5000, Math.max(2, Math.floor(points)));
  const step = (to - from) / (count - 1);
  return Float64Array.from({ length: count }, (_, i) => (i === count - 1 ? to : from + i * step));
}
