import type { TableMapping } from '../../../core/read/mapping/TableMapping.ts';
import type { PackedData } from '../cache/packData.ts';
import type { WatchedFilePlace } from '../WatchedFilePlace.ts';

/** What a thread that reads ahead needs to know of a file. */
export interface AheadPlace
  extends Pick<WatchedFilePlace, 'sourceId' | 'root' | 'stat' | 'trustsInode'> {
  readonly namePattern: string | null;
}

/** A file for a thread to read. */
export interface AheadJob {
  readonly seq: number;
  readonly place: AheadPlace;
  /** The readers that people made. */
  readonly mappings: readonly TableMapping[];
}

/** What was made of it; null for a file that its owner must read. */
export interface AheadAnswer {
  readonly seq: number;
  readonly reading: PackedData | null;
}
