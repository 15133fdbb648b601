import type { Progress } from '../../../ipc/contract.ts';
import { formatBytes } from '../../ui/formatBytes.ts';
import { formatCount } from '../../ui/formatCount.ts';

/** `reading 12 of 300 files, 120 MB of 350 MB, about 8 s left`. */
export function progressWords(progress: Progress): string {
  const { filesDone, filesTotal, bytesDone, bytesTotal, secondsLeft } = progress;
  const files = `reading ${filesDone.toLocaleString('en')} of ${formatCount(filesTotal, 'file')}`;
  const bytes = bytesTotal > 0 ? `${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}` : null;
  return [files, bytes, leftWords(secondsLeft)].filter((part) => part !== null).join(', ');
}

function leftWords(seconds: number | null): string | null {
  if (seconds === null) return null;
  if (seconds < 90) return `about ${Math.max(1, Math.round(seconds))} s left`;
  return `about ${Math.round(seconds / 60)} min left`;
}
