import { leastIrradiance } from '../series/leastIrradiance.ts';
import type { AxisCheck, RunConditions } from './conformity.ts';
import { LogSamples } from './LogSamples.ts';
import { roundedText } from './roundedText.ts';
import { shareText } from './shareText.ts';
import { windows } from './windows.ts';

const { low, high } = windows.irradianceMwCm2;

/**
 * The irradiance of a run under a lamp, mW/cm2: 800-1000 W/m2 is the standard's ideal and no duty, so what
 * lies outside is to be read as "reported irradiance". Times without light belong to the light axis.
 */
export function checkIrradiance({ logs, known }: RunConditions): AxisCheck {
  const base = {
    axis: 'irradiance',
    demand: `ideally ${low}–${high} mW/cm², reported as it is`,
    shareInside: null,
    hoursOutside: null,
  } as const;
  const isInside = (value: number) => value >= low && value <= high;
  const values = logs.irradianceMwCm2;
  const log =
    values === null
      ? null
      : new LogSamples(logs.hours, values, (row) => (values[row] as number) >= leastIrradiance);
  if (log === null || log.count === 0) {
    const told = known.irradianceMwCm2;
    if (told === null || !Number.isFinite(told)) {
      const sentence = 'The irradiance is neither logged nor told.';
      return { ...base, state: 'notLogged', evidence: null, sentence };
    }
    const sentence = `${isInside(told) ? '' : 'Reported irradiance: '}${roundedText(told)} mW/cm² as told; nothing is logged.`;
    return { ...base, state: isInside(told) ? 'ok' : 'outside', evidence: 'told', sentence };
  }
  const shareInside = log.shareOfTime(isInside);
  const hoursOutside = log.hoursOutside(isInside);
  const isOk = shareInside >= windows.leastShare;
  const range = `from ${roundedText(log.lowest)} to ${roundedText(log.highest)} mW/cm², mean ${roundedText(log.mean)} mW/cm²`;
  const share = `${shareText(shareInside)} of the time inside ${low}–${high} mW/cm²`;
  return {
    ...base,
    state: isOk ? 'ok' : 'outside',
    evidence: 'log',
    shareInside,
    hoursOutside,
    sentence: `${isOk ? '' : 'Reported irradiance: '}${share}; ${range}.`,
  };
}
