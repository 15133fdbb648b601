import type { RecordState } from './RecordState.ts';
import { recordsSchema } from './recordsFile.ts';

/** The JSON of a file of records, one record a line: a person can read it, and compare two of them. */
export function printRecordsFile({ records, seen }: RecordState): string {
  const lines = records.map((record) => JSON.stringify(record));
  return `{"schema":"${recordsSchema}","seen":${JSON.stringify(seen)},"records":[\n${lines.join(',\n')}\n]}\n`;
}
