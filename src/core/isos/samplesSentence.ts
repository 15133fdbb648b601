import type { LogSamples } from './LogSamples.ts';
import { roundedText } from './roundedText.ts';
import { shareText } from './shareText.ts';

/** `12.4 % of 1,600 samples inside 19–27 °C, 352 h outside; from 25 to 35 °C, mean 30 °C.` */
export function samplesSentence(
  log: LogSamples,
  shareInside: number,
  hoursOutside: number,
  window: string,
  unit: string,
): string {
  const share = `${shareText(shareInside)} of ${log.count.toLocaleString('en-US')} samples inside ${window} ${unit}`;
  const outside = hoursOutside > 0 ? `, ${roundedText(hoursOutside)} h outside` : '';
  return `${share}${outside}; from ${roundedText(log.lowest)} to ${roundedText(log.highest)} ${unit}, mean ${roundedText(log.mean)} ${unit}.`;
}
