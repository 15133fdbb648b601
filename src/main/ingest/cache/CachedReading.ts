import type { FileReadingReport } from '../../../core/read/FileReadingReport.ts';
import type { PlainData } from '../../../core/read/PlainData.ts';
import type { ArchiveEntry } from '../archiveEntries.ts';
import type { TailMark } from '../FileTail.ts';

/** What a file was found to hold, and how far it was read: all that a new start needs of it. */
export interface CachedReading {
  readonly mark: TailMark;
  readonly report: FileReadingReport;
  /** Files inside of this one, when it is an archive. */
  readonly members: readonly ArchiveEntry[];
  /** All its bytes end with a line. */
  readonly endsLine: boolean;
  /** From where reading goes on when the file grows; null when it then begins anew. */
  readonly progress: PlainData | null;
}
