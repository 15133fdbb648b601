import type { LocalTime } from '../localTime.ts';
import { type FileFacts, noFacts } from './FileFacts.ts';
import { factsOfPreamble } from './factsOfPreamble.ts';
import { identityOfPath, type PathIdentity } from './identityOfPath.ts';
import type { FilePlace } from './Reader.ts';
import type { TableHints } from './TableHints.ts';
import type { TablePlan } from './TablePlan.ts';

/** Everything about a whole file that is known before its first row. */
export interface FileContext {
  readonly facts: FileFacts;
  readonly path: PathIdentity;
}

/** Joins what header and path say; the header wins, the path fills in. */
export function fileContext(
  place: FilePlace,
  plan: TablePlan | null,
  hints: TableHints,
): FileContext {
  const path = identityOfPath(place.path);
  const header = plan === null ? noFacts : factsOfPreamble(plan.preamble);
  const joined: FileFacts = {
    ...header,
    measuredAt: finerOf(header.measuredAt, path.measuredAt),
    direction: header.direction ?? path.direction,
    illumination: header.illumination ?? path.illumination,
  };
  return { facts: hints.facts?.(joined) ?? joined, path };
}

/** The header's time, unless it tells only the day and the name tells the hour of the same day. */
function finerOf(header: LocalTime | null, path: LocalTime | null): LocalTime | null {
  if (header === null || path === null) return header ?? path;
  const sameDay = Math.floor(header.seconds / 86400) === Math.floor(path.seconds / 86400);
  return header.dateOnly && !path.dateOnly && sameDay ? path : header;
}
