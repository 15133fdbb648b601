import { type FixedColumns, fixedPlan } from '../fixedPlan.ts';
import { InfoParser } from '../InfoParser.ts';
import type { FileHead, Reader } from '../Reader.ts';
import { SweepTableParser } from '../SweepTableParser.ts';
import type { TableHints } from '../TableHints.ts';
import { TrackTableParser } from '../TrackTableParser.ts';

/** A known format that prints no column names: how to tell it, and what its columns are. */
export interface FixedFormat {
  readonly id: string;
  readonly title: string;
  /** How sure the format is of a head, 0 to 1. */
  readonly sniff: (head: FileHead) => number;
  /** Null where the head does not settle the columns after all. */
  readonly columns: (head: FileHead) => FixedColumns | null;
  readonly hints?: (head: FileHead) => TableHints;
}

/** Makes a reader of a format without column names; it claims a file only once rows are there. */
export function fixedFormat(format: FixedFormat): Reader {
  const planOf = (head: FileHead) => {
    const columns = format.columns(head);
    return columns === null ? null : fixedPlan(head, columns);
  };
  return {
    id: format.id,
    title: format.title,
    sniff: (head) => {
      const score = format.sniff(head);
      return score > 0 && planOf(head) !== null ? score : 0;
    },
    signature: (head) => {
      const plan = planOf(head);
      if (plan === null) return '';
      const columns = plan.columns.map(({ meaning, unit }) => [
        meaning,
        unit?.multiplier,
        unit?.divisor,
      ]);
      return JSON.stringify([
        plan.kind,
        plan.delimiter,
        plan.decimalComma,
        plan.firstDataLine,
        columns,
      ]);
    },
    open: (head, decode) => {
      const plan = planOf(head);
      if (plan === null) return new InfoParser(null);
      const hints = format.hints?.(head) ?? {};
      return plan.kind === 'jv'
        ? new SweepTableParser(plan, head.place, decode, hints)
        : new TrackTableParser(plan, head.place, decode, hints);
    },
  };
}
