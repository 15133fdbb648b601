import { archiveEntries } from './archiveEntries.ts';

/** What unpacking may give at most, all files together. */
const largestUnpackedBytes = 500 * (1 << 20);
/** Text shrinks to a hundredth at best; more is a bomb or no data. */
const largestRatio = 400;
const mostEntries = 5_000;

/** Why an archive is not unpacked, in a sentence; null when nothing speaks against it. */
export function archiveTrouble(bytes: Uint8Array): string | null {
  const entries = archiveEntries(bytes);
  if (entries === null)
    return 'This archive cannot be opened: it is damaged or still being written.';
  if (entries.length > mostEntries) return `This archive holds more than ${mostEntries} files.`;
  const unpacked = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (unpacked > largestUnpackedBytes) {
    return 'This archive holds more than 500 MB; unpack it into the folder instead.';
  }
  const ratio = unpacked / Math.max(1, bytes.length);
  if (unpacked > 10 * (1 << 20) && ratio > largestRatio) {
    return 'This archive unpacks to far more than data would; it is not opened.';
  }
  return null;
}
