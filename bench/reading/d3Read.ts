import type { DataFile } from '../firstLight/makeData.ts';
import type { D3Dsv } from '../support/peers.ts';
import type { Contestant } from '../support/runInTurns.ts';
import { textOfTable } from './textOfTable.ts';

/** d3-dsv into rows, then Number() into one Float64Array per column. */
export function d3Read(d3: D3Dsv, files: readonly DataFile[]): Contestant {
  return {
    name: 'd3-dsv + Number()',
    run: () => ({ rows: files.reduce((sum, file) => sum + rowsOf(d3, file), 0) }),
  };
}

function rowsOf(d3: D3Dsv, file: DataFile): number {
  const rows = d3.dsvFormat('\t').parseRows(textOfTable(file, false));
  const columns = Array.from({ length: file.columns }, () => new Float64Array(rows.length));
  for (let row = 0; row < rows.length; row++) {
    columns.forEach((column, at) => {
      column[row] = Number(rows[row]?.[at]);
    });
  }
  return columns[0]?.length ?? 0;
}
