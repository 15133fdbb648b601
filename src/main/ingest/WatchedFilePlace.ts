import type { Reader } from '../../core/read/Reader.ts';
import type { FileStat } from '../../core/watch/diffSnapshots.ts';
import type { ColumnFileReader } from './cache/ColumnFileReader.ts';
import type { WatchedFile } from './WatchedFile.ts';

export interface WatchedFilePlace {
  readonly sourceId: string;
  readonly root: string;
  readonly stat: FileStat;
  readonly trustsInode: boolean;
  /** Readers that people made, as they are when a reading begins. */
  readonly readers?: () => readonly Reader[];
  /** How the names of the folder's files are made, as it is when a reading begins. */
  readonly namePattern?: () => string | null;
  /** What an earlier start kept of the file; asked once, before the first reading. */
  readonly kept?: (file: WatchedFile) => ColumnFileReader | null;
}
