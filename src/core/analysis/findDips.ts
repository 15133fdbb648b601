import type { RunEvent } from '../run.ts';
import type { Curve } from './curve.ts';
import { firstWhere } from './firstWhere.ts';

/** Fractions of the reference under which a single point is worth telling (our own choice). */
const told = [0.8, 0.5];

/** Share of the reference by which a dip lies under both neighbours; less is noise at a crossing. */
const depth = 0.05;

/**
 * Single points under 80 % or 50 % of the reference between points above: no crossing, but an event
 * (isos 3.3, rule 5): a lamp, a contact, a door.
 */
export function findDips(
  { hours, values, blocks }: Pick<Curve, 'hours' | 'values'> & Partial<Pick<Curve, 'blocks'>>,
  e0: number,
): RunEvent[] {
  const events: RunEvent[] = [];
  // Nearly no point lies that deep: the others need no division.
  const least = depth * e0 * (1 - 1e-9);
  const end = values.length - 1;
  const nextDrop = (from: number) =>
    firstWhere(
      blocks,
      from,
      end,
      (known, block) => known.deepestDrop(block) >= least,
      (i) => (values[i - 1] as number) - (values[i] as number) >= least,
    );
  for (let i = nextDrop(1); i < end; i = nextDrop(i + 1)) {
    const at = (values[i] as number) / e0;
    const before = (values[i - 1] as number) / e0;
    const after = (values[i + 1] as number) / e0;
    if (Math.min(before, after) - at < depth) continue;
    const fraction = told.find((q) => at <= q && before > q && after > q);
    if (fraction === undefined) continue;
    events.push({
      atHours: hours[i] as number,
      kind: 'dip',
      detail: `One point at ${Math.round(at * 100)} % of the reference; the next is above ${fraction * 100} % again.`,
    });
  }
  return events;
}
