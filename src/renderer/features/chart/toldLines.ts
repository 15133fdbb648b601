import type { ToldMark } from './toldMarks.ts';
import { toldText } from './toldText.ts';

const mostTold = 8;

/** What stands at one place, a line each; no more than can be read at a glance. */
export function toldLines(told: readonly ToldMark[]): string[] {
  const lines = told.slice(0, mostTold).map(toldText);
  if (told.length > mostTold) lines.push(`and ${told.length - mostTold} more`);
  return lines;
}
