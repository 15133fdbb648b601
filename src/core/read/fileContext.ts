import type { LocalTime } from '../localTime.ts';
import { type FileFacts, noFacts } from './FileFacts.ts';
import { factsOfPreamble } from './factsOfPreamble.ts';
import { identityOfPath, type PathIdentity } from './identityOfPath.ts';
import { applyNamePattern } from './mapping/applyNamePattern.ts';
import { type DateOrder, parseTimestamp } from './parseTimestamp.ts';
import type { FilePlace } from './Reader.ts';
import type { TableHints } from './TableHints.ts';
import type { TablePlan } from './TablePlan.ts';

/** Everything about a whole file that is known before its first row. */
export interface FileContext {
  readonly facts: FileFacts;
  readonly path: PathIdentity;
  /** What could not be settled about the whole file, a sentence each. */
  readonly assumptions: readonly string[];
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
    measuredAt: finerOf(
      header.measuredAt ?? settledDate(header.openDate, plan?.dateOrder ?? null, path.measuredAt),
      path.measuredAt,
    ),
    direction: header.direction ?? path.direction,
    illumination: header.illumination ?? path.illumination,
  };
  const facts = hints.facts?.(joined) ?? joined;
  const assumptions: string[] = [];
  if (header.openDate !== null && facts.measuredAt === null) {
    assumptions.push(
      `“${header.openDate}”: day and month could be either way round, so this date is not used.`,
    );
  }
  const pattern = hints.isNamed ? null : (place.namePattern ?? null);
  if (pattern === null) return { facts, path, assumptions };
  const named = applyNamePattern(pattern, place.path);
  if (named === null) {
    assumptions.push(
      `The name does not fit the pattern ${pattern} of its folder; the device is named as without it.`,
    );
    return { facts, path, assumptions };
  }
  const known = {
    device: named.label,
    condition: named.condition ?? facts.condition,
    substrate: named.substrate ?? facts.substrate,
    pixel: named.pixel ?? facts.pixel,
  };
  return { facts: { ...facts, ...known }, path: { ...path, stem: named.label }, assumptions };
}

/** A date in doubt, read in the order of the dates below it or as the name's date is; else null. */
function settledDate(
  text: string | null,
  order: DateOrder,
  path: LocalTime | null,
): LocalTime | null {
  if (text === null) return null;
  for (const trial of order === null ? (['dayFirst', 'monthFirst'] as const) : [order]) {
    const stamp = parseTimestamp(text, trial);
    if (stamp === null) continue;
    const isOfPath = path !== null && sameDay(stamp.seconds, path.seconds);
    if (order !== null || isOfPath) return { seconds: stamp.seconds, dateOnly: !stamp.hasTime };
  }
  return null;
}

/** The header's time, unless it tells only the day and the name tells the hour of the same day. */
function finerOf(header: LocalTime | null, path: LocalTime | null): LocalTime | null {
  if (header === null || path === null) return header ?? path;
  const isFiner = header.dateOnly && !path.dateOnly;
  return isFiner && sameDay(header.seconds, path.seconds) ? path : header;
}

function sameDay(a: number, b: number): boolean {
  return Math.floor(a / 86400) === Math.floor(b / 86400);
}
