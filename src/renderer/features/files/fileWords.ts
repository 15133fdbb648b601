import type { FileState } from '../../../ipc/contract.ts';
import { formatCount } from '../../ui/formatCount.ts';
import type { DotState } from '../../ui/StateDot.tsx';

/** The state of a file as a person reads it, and its dot. */
export const fileStateWords: Readonly<
  Record<FileState['state'], { readonly dot: DotState; readonly name: string }>
> = {
  unread: { dot: 'quiet', name: 'not read yet' },
  read: { dot: 'good', name: 'read' },
  partial: { dot: 'warning', name: 'partly read' },
  waiting: { dot: 'busy', name: 'waiting' },
  unrecognised: { dot: 'quiet', name: 'not recognised' },
  empty: { dot: 'quiet', name: 'empty' },
  failed: { dot: 'bad', name: 'failed' },
};

/** One sentence about a file: its own message, else what was found in it. */
export function fileSentence(file: FileState): string {
  if (file.message !== null) return file.message;
  if (file.state === 'unread') return 'Its turn has not come yet.';
  const parts = [formatCount(file.rows, 'row')];
  if (file.rejected > 0) parts.push(`${formatCount(file.rejected, 'line')} rejected`);
  if (file.waitingBytes > 0) parts.push('unfinished last line waits');
  return parts.join(', ');
}
