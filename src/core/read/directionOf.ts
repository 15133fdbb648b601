import type { Direction } from '../measurement.ts';

/** Reads a word for a scan direction; null when it says both or none. */
export function directionOf(text: string): Direction | null {
  const word = text.toLowerCase();
  const reverse = /rev|back|bwd|down|反(?:扫|向|$)|逆|rück|^rs$|^r$/.test(word);
  const forward = /forw|fwd|\bfor\b|\bup\b|正(?:扫|向|$)|順|vorw|^fs$|^f$/.test(word);
  return reverse === forward ? null : reverse ? 'reverse' : 'forward';
}
