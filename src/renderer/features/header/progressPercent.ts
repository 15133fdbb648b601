import type { Progress } from '../../../ipc/contract.ts';

/** By bytes, or by files where all of them are empty. 0 to 100. */
export function progressPercent({
  filesDone,
  filesTotal,
  bytesDone,
  bytesTotal,
}: Progress): number {
  if (bytesTotal > 0) return (100 * bytesDone) / bytesTotal;
  return filesTotal > 0 ? (100 * filesDone) / filesTotal : 0;
}
