import type { Delimiter } from './delimiter.ts';
import { factsOfPreamble } from './factsOfPreamble.ts';
import { parsePreamble } from './parsePreamble.ts';

/** Whether lines above a repeated header tell a date, a device, a direction or the light anew. */
export function newsOfPreamble(lines: readonly string[], delimiter: Delimiter): boolean {
  if (lines.length === 0) return false;
  const facts = factsOfPreamble(parsePreamble(lines, delimiter));
  return [
    facts.measuredAt,
    facts.device,
    facts.pixel,
    facts.direction,
    facts.illumination,
    facts.condition,
    facts.substrate,
  ].some((fact) => fact !== null);
}
