import { unzipSync } from 'fflate';

/** One file in an archive. */
export interface ArchiveEntry {
  readonly name: string;
  /** Unpacked, as the archive's directory says. */
  readonly bytes: number;
}

/** The files of a ZIP archive by its directory, without unpacking any; null when it is damaged. */
export function archiveEntries(bytes: Uint8Array): ArchiveEntry[] | null {
  const entries: ArchiveEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('/')) entries.push({ name, bytes: originalSize });
        return false;
      },
    });
  } catch {
    return null;
  }
  return entries;
}
