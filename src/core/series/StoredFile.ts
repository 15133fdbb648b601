import type { Sweep } from '../measurement.ts';
import type { ParsedFile } from '../read/Reader.ts';
import type { FilePolarity } from './FilePolarity.ts';
import { settlePolarity } from './settlePolarity.ts';
import { TrackScan } from './TrackScan.ts';
import type { TrackSource } from './TrackSource.ts';

/** A sweep and where it came from. */
export interface SweepSource {
  readonly id: string;
  readonly fileId: string;
  readonly path: string;
  readonly sweep: Sweep;
}

/** What the store keeps of one file. `update` after the file grew looks at the new rows only. */
export class StoredFile {
  readonly fileId: string;
  readonly path: string;
  #parsed: ParsedFile;
  readonly #scans = new Map<object, TrackScan>();
  #polarity: FilePolarity = settlePolarity([]);

  constructor(fileId: string, path: string, parsed: ParsedFile) {
    this.fileId = fileId;
    this.path = path;
    this.#parsed = parsed;
    this.update(parsed);
  }

  update(parsed: ParsedFile): void {
    this.#parsed = parsed;
    for (const track of parsed.tracks) {
      let scan = this.#scans.get(track.timeSeconds);
      if (scan === undefined) {
        scan = new TrackScan(track);
        this.#scans.set(track.timeSeconds, scan);
      }
      scan.update();
    }
    this.#polarity = settlePolarity(
      parsed.tracks.map((track) => (this.#scans.get(track.timeSeconds) as TrackScan).sums),
    );
  }

  get sweeps(): SweepSource[] {
    return this.#parsed.sweeps.map((sweep, index) => ({
      id: `${this.fileId}#${index}`,
      fileId: this.fileId,
      path: this.path,
      sweep,
    }));
  }

  get tracks(): TrackSource[] {
    return this.#parsed.tracks.map((track, index) => ({
      fileId: this.fileId,
      path: this.path,
      index,
      track,
      scan: this.#scans.get(track.timeSeconds) as TrackScan,
      polarity: this.#polarity,
    }));
  }
}
