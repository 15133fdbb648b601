import type { RunSummary } from '../../core/run.ts';
import type { DeviceState, Library } from '../../core/series/queries.ts';
import type { ChangeMark, Changes } from '../../ipc/Changes.ts';
import type { FileState } from '../../ipc/contract.ts';
import type { LibraryChanges, LibraryChangesRequest } from '../../ipc/LibraryChanges.ts';
import { ChangeLedger } from './ChangeLedger.ts';

/** The long lists that every window has: told once, and then only what became of them. */
export class ToldLists {
  readonly #files = new ChangeLedger<FileState>();
  readonly #devices = new ChangeLedger<DeviceState>();
  readonly #runs = new ChangeLedger<RunSummary>();

  files(files: readonly FileState[], mark: ChangeMark | null): Changes<FileState> {
    return this.#files.since(files, mark);
  }

  library(
    { devices, runs, warnings }: Library,
    marks: Pick<LibraryChangesRequest, 'devices' | 'runs'>,
  ): LibraryChanges {
    return {
      devices: this.#devices.since(devices, marks.devices),
      runs: this.#runs.since(runs, marks.runs),
      warnings,
    };
  }
}
