import type { Polars } from '../support/peers.ts';
import type { Contestant } from '../support/runInTurns.ts';
import type { DataFile } from './makeData.ts';

/** Polars (Rust, as many threads as it likes) into its own columns. */
export function polarsRead(polars: Polars, files: readonly DataFile[]): Contestant {
  return {
    name: 'nodejs-polars',
    run: () => {
      let rows = 0;
      for (const file of files) {
        const frame = polars.readCSV(file.path, {
          sep: '\t',
          skipRows: file.preambleLines,
          hasHeader: true,
        });
        if (frame.width !== file.columns) throw new Error(`polars: ${frame.width} columns.`);
        rows += frame.height;
      }
      return { rows };
    },
  };
}
