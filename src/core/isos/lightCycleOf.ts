import type { RunConditions } from './conformity.ts';
import { type CycleFound, cycleOf } from './cycleOf.ts';
import { lightFacts } from './lightFacts.ts';

/** Darker for less of the run than this, the lamp failed and was not switched (our own limit). */
const leastDarkShare = 0.2;

/** The light cycle of a run by its irradiance or power; null where the light is steady or unknown. */
export function lightCycleOf(conditions: RunConditions): CycleFound | null {
  const { darkSpans } = lightFacts(conditions);
  const off = darkSpans.reduce((sum, { hours }) => sum + hours, 0);
  return off > leastDarkShare * conditions.durationHours ? cycleOf(darkSpans) : null;
}
