import { setImmediate as nextTurn } from 'node:timers/promises';
import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { Ingest } from '../../src/main/ingest/Ingest.ts';
import { askIngest } from '../support/askIngest.ts';
import type { Contestant } from '../support/runInTurns.ts';

/**
 * The app's own reading, as its worker runs it: from a folder it has never seen, without being told
 * any layout, to all lifetimes of all runs and all figures of merit of all sweeps.
 */
export function shelflight(folder: string): Contestant {
  return {
    name: 'Shelflight',
    run: async () => {
      const ingest = new Ingest(() => {});
      askIngest(ingest, 'source:add', { id: 'bench', path: folder, isSample: false });
      while (askIngest(ingest, 'source:list', undefined)[0]?.state !== 'watching') await nextTurn();
      const { devices, runs } = askIngest(ingest, 'library:read', defaultOptions);
      const deviceIds = devices.map(({ id }) => id);
      const sweeps = askIngest(ingest, 'sweep:list', { deviceIds, overrides: [] });
      const files = askIngest(ingest, 'file:list', undefined);
      ingest.close();
      if (
        runs.length + sweeps.length === 0 ||
        sweeps.some(({ pcePercent }) => pcePercent === null)
      ) {
        throw new Error('Shelflight found nothing, or a sweep without figures.');
      }
      return { rows: files.reduce((sum, file) => sum + file.rows, 0) };
    },
  };
}
