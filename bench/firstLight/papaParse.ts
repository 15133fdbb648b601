import { readFileSync } from 'node:fs';
import type { Papa } from '../support/peers.ts';
import type { Contestant } from '../support/runInTurns.ts';
import type { DataFile } from './makeData.ts';

/** Papa Parse in its fast mode, then Number() into one Float64Array per column. */
export function papaParse(papa: Papa, files: readonly DataFile[]): Contestant {
  return {
    name: 'Papa Parse, fast mode + Number()',
    run: () => {
      let rows = 0;
      for (const file of files) rows += papaColumns(papa, file)[0]?.length ?? 0;
      return { rows };
    },
  };
}

function papaColumns(papa: Papa, file: DataFile): Float64Array[] {
  const text = readFileSync(file.path, 'utf8').trimEnd();
  let from = 0;
  for (let line = 0; line <= file.preambleLines; line++) from = text.indexOf('\n', from) + 1;
  const { data } = papa.parse(text.slice(from), { fastMode: true, delimiter: '\t' });
  return Array.from({ length: file.columns }, (_, column) => {
    const values = new Float64Array(data.length);
    for (let row = 0; row < data.length; row++) values[row] = Number(data[row]?.[column]);
    return values;
  });
}
