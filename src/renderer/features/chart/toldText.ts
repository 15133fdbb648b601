import { formatCount } from '../../ui/formatCount.ts';
import { markText } from './markText.ts';
import type { ToldMark } from './toldMarks.ts';

/** A mark in a line, with the number of devices where it stands on several. */
export function toldText({ mark, devices }: ToldMark): string {
  const text = markText(mark);
  return devices.length > 1 ? `${text} (${formatCount(devices.length, 'device')})` : text;
}
