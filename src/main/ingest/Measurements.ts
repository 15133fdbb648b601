import { EqeStore } from '../../core/eqe/EqeStore.ts';
import { SeriesStore } from '../../core/series/SeriesStore.ts';
import type { WatchedFile } from './WatchedFile.ts';

/** All that was measured: runs and sweeps in one store, spectra in another. */
export class Measurements {
  readonly series = new SeriesStore();
  readonly spectra = new EqeStore();

  /** Takes what was read of a file up to now. Returns the ids of the devices that changed. */
  take(file: WatchedFile): readonly string[] {
    const changed = file.takeRestart() ? this.series.removeFile(file.id) : [];
    this.spectra.setFile(file.id, file.path, file.parsed?.spectra ?? []);
    if (file.parsed === null) return changed;
    return [...changed, ...this.series.setFile(file.id, file.path, file.parsed)];
  }

  /** Forgets a file. Returns the ids of the devices that changed. */
  remove(file: WatchedFile): readonly string[] {
    this.spectra.removeFile(file.id);
    return this.series.removeFile(file.id);
  }
}
