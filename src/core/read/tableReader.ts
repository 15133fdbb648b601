import { InfoParser } from './InfoParser.ts';
import { openTable } from './openTable.ts';
import type { PlanHints } from './planTable.ts';
import type { Reader } from './Reader.ts';
import { tablePlanOf } from './tablePlanOf.ts';
import { tableSignature } from './tableSignature.ts';

const anyTables: PlanHints = { several: true };

/** Any tables whose headers name columns of ours; the last one asked. */
export const tableReader: Reader = {
  id: 'table',
  title: 'Table with column names',
  sniff: (head) => (tablePlanOf(head, anyTables).plan === null ? 0 : 0.6),
  signature: (head) => tableSignature(head, anyTables),
  open: (head, decode) => openTable(head, decode, {}, anyTables) ?? new InfoParser(null),
};
