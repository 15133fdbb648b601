import { InfoParser } from '../InfoParser.ts';
import { openTable } from '../openTable.ts';
import type { PlanHints } from '../planTable.ts';
import type { FileHead, Reader } from '../Reader.ts';
import type { TableHints } from '../TableHints.ts';
import { tablePlanOf } from '../tablePlanOf.ts';
import { tableSignature } from '../tableSignature.ts';

/** A known format whose table the general machinery reads: how to tell it, and what to add. */
export interface TableFormat {
  readonly id: string;
  readonly title: string;
  readonly matches: (head: FileHead) => boolean;
  readonly hints?: (head: FileHead) => TableHints;
  readonly plan?: PlanHints;
}

/** How sure a format is that matches its first lines. */
const sure = 0.95;

/** Makes a reader of a known format; it claims a file only once its table is there. */
export function tableFormat(format: TableFormat): Reader {
  return {
    id: format.id,
    title: format.title,
    sniff: (head) => (format.matches(head) && tablePlanOf(head).plan !== null ? sure : 0),
    signature: (head) => tableSignature(head, format.plan),
    open: (head, decode) =>
      openTable(head, decode, format.hints?.(head), format.plan) ?? new InfoParser(null),
  };
}
