import type { EqeSpectrum } from '../eqe/eqeSpectrum.ts';
import { spectraOfLines } from '../eqe/spectraOfLines.ts';
import type { DecodeBytes, FileParser, FilePlace, ParsedFile } from './Reader.ts';

/** A spectrum has hundreds of points; of a longer file no EQE is looked for. */
const mostLines = 20_000;

/**
 * A spectrum over the wavelength: it holds no measurement over time, but where it is an EQE it is kept
 * beside its device.
 */
export class SpectrumParser implements FileParser {
  readonly #place: FilePlace;
  readonly #decode: DecodeBytes;
  readonly #message: string;
  readonly #lines: string[] = [];
  #count = 0;
  #spectra: readonly EqeSpectrum[] | null = null;

  constructor(place: FilePlace, decode: DecodeBytes, message: string) {
    this.#place = place;
    this.#decode = decode;
    this.#message = message;
  }

  feed(bytes: Uint8Array, start: number, end: number): void {
    this.#count++;
    this.#spectra = null;
    if (this.#count <= mostLines) this.#lines.push(this.#decode(bytes, start, end));
    else this.#lines.length = 0;
  }

  /** The last line may lack its end; one that was cut would lack fields or digits and change little. */
  feedUnterminated(bytes: Uint8Array, start: number, end: number): boolean {
    this.feed(bytes, start, end);
    return true;
  }

  parsed(): ParsedFile {
    this.#spectra ??= spectraOfLines(this.#lines, this.#place.path);
    const spectra = this.#spectra;
    return {
      kind: 'info',
      tracks: [],
      sweeps: [],
      spectra,
      rows: 0,
      rejected: 0,
      rejections: [],
      assumptions: [...new Set(spectra.flatMap(({ assumptions }) => assumptions))],
      message:
        spectra.length === 0
          ? this.#message
          : `EQE of ${spectra.length === 1 ? 'one device' : `${spectra.length} devices`}, shown in the J-V view. ${this.#message}`,
    };
  }
}
