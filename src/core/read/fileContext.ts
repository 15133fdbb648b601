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
    measuredAt: header.measuredAt ?? path.measuredAt,
    direction: header.direction ?? path.direction,
    illumination: header.illumination ?? path.illumination,
  };
  return { facts: hints.facts?.(joined) ?? joined, path };
}
