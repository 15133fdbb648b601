import { type FixedColumns, fixedPlan } from '../fixedPlan.ts';
import { InfoParser } from '../InfoParser.ts';
import { type Phase, PhasesParser } from '../PhasesParser.ts';
import type { FileHead, Reader } from '../Reader.ts';
import type { TableHints } from '../TableHints.ts';

/** A tracker that writes sweeps and tracking into one list of numbers, with a mark in each line. */
export interface PhasesFormat {
  readonly id: string;
  readonly title: string;
  readonly sniff: (head: FileHead) => number;
  readonly names: (head: FileHead) => readonly string[];
  readonly phaseOf: (text: string) => Phase | null;
  readonly hints?: TableHints;
}

/** Makes a reader of such a tracker. */
export function phasesFormat(format: PhasesFormat): Reader {
  const planOf = (head: FileHead, kind: FixedColumns['kind']) =>
    fixedPlan(head, { kind, names: format.names(head), isAlike: false });
  return {
    id: format.id,
    title: format.title,
    sniff: (head) => {
      const score = format.sniff(head);
      return score > 0 && planOf(head, 'track') !== null ? score : 0;
    },
    signature: (head) => {
      const plan = planOf(head, 'track');
      return JSON.stringify([
        plan?.delimiter,
        plan?.columns.map(({ meaning, unit }) => [meaning, unit?.multiplier, unit?.divisor]),
      ]);
    },
    open: (head, decode) => {
      const track = planOf(head, 'track');
      const sweep = planOf(head, 'jv');
      if (track === null || sweep === null) return new InfoParser(null);
      // Rows of both phases may begin anywhere, the first line included.
      const plan = {
        track: { ...track, firstDataLine: 1 },
        sweep: { ...sweep, firstDataLine: 1 },
        phaseOf: format.phaseOf,
        ...(format.hints === undefined ? {} : { hints: format.hints }),
      };
      return new PhasesParser(plan, head.place, decode);
    },
  };
}
