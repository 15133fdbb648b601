import { deviceIdOf } from '../device.ts';
import { formatLocalTime } from '../localTime.ts';
import { naturalCompare } from '../series/naturalCompare.ts';
import type { EqeColumns } from './eqeColumns.ts';
import type { EqeSpectrum } from './eqeSpectrum.ts';
import { integrateEqe } from './integrateEqe.ts';

/** The EQE spectra of all files, beside the series: they form no run and make no device. */
export class EqeStore {
  readonly #files = new Map<string, { path: string; spectra: readonly EqeSpectrum[] }>();

  setFile(fileId: string, path: string, spectra: readonly EqeSpectrum[]): void {
    if (spectra.length === 0) this.#files.delete(fileId);
    else this.#files.set(fileId, { path, spectra });
  }

  removeFile(fileId: string): void {
    this.#files.delete(fileId);
  }

  /** All spectra by file and place in it, each integrated against AM1.5G. */
  read(): readonly EqeColumns[] {
    const files = [...this.#files].sort(([, a], [, b]) => naturalCompare(a.path, b.path));
    return files.flatMap(([fileId, { path, spectra }]) =>
      spectra.map((spectrum, index): EqeColumns => {
        const { device, measuredAt, wavelengthNm, eqe, assumptions } = spectrum;
        return {
          id: `${fileId}#${index}`,
          file: path,
          deviceId: deviceIdOf(device.label),
          label: device.label,
          condition: device.condition,
          measuredAt: measuredAt === null ? null : formatLocalTime(measuredAt),
          // The columns leave for another thread: what is kept must stay.
          wavelengthNm: wavelengthNm.slice(),
          eqe: eqe.slice(),
          ...integrateEqe(spectrum),
          assumptions,
        };
      }),
    );
  }
}
