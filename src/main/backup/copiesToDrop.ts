import type { CopyName } from './backupNames.ts';

export const recentCopies = 10;
const dailyCopies = 30;

/**
 * Copies that are no longer needed: all but the newest ten and, of the thirty newest days (UTC) that
 * have one, the last of each day.
 */
export function copiesToDrop(copies: readonly CopyName[]): readonly CopyName[] {
  const newestFirst = [...copies].sort((a, b) => b.sequence - a.sequence);
  const days = new Set<string>();
  return newestFirst.filter((copy, index) => {
    const day = new Date(copy.at).toISOString().slice(0, 10);
    const isLastOfDay = !days.has(day) && days.size < dailyCopies;
    if (isLastOfDay) days.add(day);
    return index >= recentCopies && !isLastOfDay;
  });
}
