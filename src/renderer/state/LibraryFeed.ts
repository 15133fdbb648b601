import type { AnalysisOptions, DeviceState } from '../../core/series/queries.ts';
import type { LibraryChangesRequest } from '../../ipc/LibraryChanges.ts';
import { onEvent, request } from '../api.ts';
import type { DeviceRecord } from '../db/records.ts';
import { sentenceOf } from '../ui/sentenceOf.ts';
import { applyChanges } from './applyChanges.ts';
import { keepEqual } from './keepEqual.ts';
import { useLibraryStore } from './libraryStore.ts';
import { type ShownDevice, shownDevice } from './shownDevice.ts';

/**
 * Keeps the library store up to date: asks again when main says that something changed, when the
 * person's choices changed, and lays what the person said about devices over what the files say. One
 * question is in flight at a time; what changes meanwhile is asked once more afterwards.
 */
export class LibraryFeed {
  #options: AnalysisOptions | null = null;
  #records: readonly DeviceRecord[] = [];
  #devices: readonly DeviceState[] = [];
  /** Of the last answer. */
  #marks: Pick<LibraryChangesRequest, 'devices' | 'runs'> = { devices: null, runs: null };
  #asking = false;
  #askAgain = false;

  listen(): () => void {
    void this.#readSources();
    const ends = [
      onEvent('source:changed', (sources) => useLibraryStore.setState({ sources })),
      onEvent('series:changed', () => this.#ask()),
      onEvent('files:changed', () => this.#ask()),
      onEvent('reading:failed', ({ message, restarted }) =>
        useLibraryStore.setState(restarted ? { notice: message } : { failure: message }),
      ),
    ];
    return () => {
      for (const end of ends) end();
    };
  }

  ask(options: AnalysisOptions): void {
    this.#options = options;
    this.#ask();
  }

  overlay(records: readonly DeviceRecord[]): void {
    this.#records = records;
    useLibraryStore.setState(({ devices }) => ({ devices: keepEqual(devices, this.#overlaid()) }));
  }

  async #readSources(): Promise<void> {
    try {
      useLibraryStore.setState({ sources: await request('source:list') });
    } catch (error) {
      useLibraryStore.setState({ failure: sentenceOf(error) });
    }
  }

  #ask(): void {
    if (this.#options === null) return;
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    void this.#answer(this.#options)
      .then(rest)
      .finally(() => {
        this.#asking = false;
        if (this.#askAgain) {
          this.#askAgain = false;
          this.#ask();
        }
      });
  }

  async #answer(options: AnalysisOptions): Promise<void> {
    try {
      const { devices, runs, warnings } = await request('library:changes', {
        options,
        ...this.#marks,
      });
      this.#marks = { devices: devices.mark, runs: runs.mark };
      this.#devices = applyChanges(this.#devices, devices);
      useLibraryStore.setState((state) => ({
        devices: keepEqual(state.devices, this.#overlaid()),
        runs: applyChanges(state.runs, runs),
        warnings,
        loaded: true,
        revision: state.revision + 1,
        failure: null,
      }));
    } catch (error) {
      useLibraryStore.setState({ failure: sentenceOf(error) });
    }
  }

  #overlaid(): readonly ShownDevice[] {
    const recordOf = new Map(this.#records.map((record) => [record.deviceId, record]));
    return this.#devices.map((device) => shownDevice(device, recordOf.get(device.id)));
  }
}

/**
 * While a folder is read for the first time something new comes all the time, and to draw every bit
 * of it would keep the window from answering. At other times an appended row shows at once.
 */
async function rest(): Promise<void> {
  const reading = useLibraryStore.getState().sources.some(({ state }) => state === 'reading');
  if (reading) await new Promise((resolve) => setTimeout(resolve, readingPauseMs));
}

const readingPauseMs = 400;
