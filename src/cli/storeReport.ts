import { EqeStore } from '../core/eqe/EqeStore.ts';
import type { ReportAsker } from '../core/isos/reporting/ReportAsker.ts';
import type { FolderOnce } from '../main/ingest/readFolderOnce.ts';

/** A folder that was read once, as reports ask it. */
export function storeReport({ store, files }: Pick<FolderOnce, 'store' | 'files'>): ReportAsker {
  const eqe = new EqeStore();
  for (const { id, path, parsed } of files) eqe.setFile(id, path, parsed?.spectra ?? []);
  return {
    conditions: async (request) => store.readConditions(request),
    lifetimes: async (request) => store.readLifetimes(request),
    listSweeps: async (deviceIds, overrides) => store.listSweeps(deviceIds, overrides),
    spectra: async () => eqe.read(),
  };
}
