import type { FileHead, Reader } from './Reader.ts';
import { readers } from './readers.ts';

/** A reader must be this sure at least. */
const surest = 0.5;

/** The reader that is surest that a head is its own; null when none is. */
export function detectReader(head: FileHead): Reader | null {
  let best: Reader | null = null;
  let bestScore = 0;
  for (const reader of readers) {
    const score = reader.sniff(head);
    if (score > bestScore) {
      best = reader;
      bestScore = score;
    }
    if (score >= 1) break;
  }
  return bestScore >= surest ? best : null;
}
