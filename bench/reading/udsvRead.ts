import type { DataFile } from '../firstLight/makeData.ts';
import type { Udsv } from '../support/peers.ts';
import type { Contestant } from '../support/runInTurns.ts';
import { textOfTable } from './textOfTable.ts';

/** uDSV, typed columns, then one Float64Array per column. */
export function udsvRead(udsv: Udsv, files: readonly DataFile[]): Contestant {
  return {
    name: 'uDSV, typed columns',
    run: () => ({
      rows: files.reduce((sum, file) => sum + (udsvColumns(udsv, file)[0]?.length ?? 0), 0),
    }),
  };
}

export function udsvColumns(udsv: Udsv, file: DataFile): Float64Array[] {
  const text = textOfTable(file, true);
  const columns = udsv.initParser(udsv.inferSchema(text)).typedCols(text);
  return Array.from(columns, (column) => Float64Array.from(column));
}
