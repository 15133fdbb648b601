import { InfoParser } from './InfoParser.ts';
import { openTable } from './openTable.ts';
import type { Reader } from './Reader.ts';
import { tablePlanOf } from './tablePlanOf.ts';
import { tableSignature } from './tableSignature.ts';

/** Any table whose header names columns of ours; the last one asked. */
export const tableReader: Reader = {
  id: 'table',
  title: 'Table with column names',
  sniff: (head) => (tablePlanOf(head).plan === null ? 0 : 0.6),
  signature: (head) => tableSignature(head),
  open: (head, decode) => openTable(head, decode) ?? new InfoParser(null),
};
