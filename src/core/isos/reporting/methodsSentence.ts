import { formatTimeToFraction } from '../../analysis/formatTimeToFraction.ts';
import { isInertAtmosphere } from '../isInertAtmosphere.ts';
import { roundedText } from '../roundedText.ts';
import { automaticAnswers } from './automaticAnswers.ts';
import { isEncapsulated } from './isEncapsulated.ts';
import type { ReportFacts } from './reportFacts.ts';

/**
 * A draft for the Methods section, from what is known alone: what nobody said stands as a gap in brackets,
 * to be filled or struck out by the author.
 */
export function methodsSentence(facts: ReportFacts): string {
  const { run, device, claim, conditions } = facts;
  const known = automaticAnswers(facts);
  const isShelf = run.kind === 'shelf';
  const length = isShelf
    ? `${roundedText(run.durationHours / 24)} d`
    : `${roundedText(run.durationHours)} h`;
  const sealed = isEncapsulated(facts);
  const state = sealed === null ? '[encapsulated?] ' : sealed ? 'Encapsulated ' : 'Unencapsulated ';
  const area = known.area === null ? 'area [?]' : `area ${known.area}`;
  const light = isShelf
    ? 'in the dark'
    : `under ${known.lightSource ?? '[light source?]'} (${known.ageingIntensity ?? '[irradiance?]'})`;
  const gas = known.atmosphere === null ? '[atmosphere?]' : `in ${known.atmosphere}`;
  const parts = [
    `${state}${device.label} (${area}) was ${isShelf ? 'stored' : 'aged'} for ${length} ${light} ${gas}`,
    `at ${known.temperature ?? '[temperature?]'}`,
    ...humidityWords(known.humidity, isInertAtmosphere(known.atmosphere) === true),
    `load: ${known.load ?? '[load?]'}`,
  ];
  const sentences = [`${parts.join(', ')}.`];
  if (isShelf && known.interval !== null) sentences.push(`J-V was measured ${known.interval}.`);
  const statement = conditions?.conformity?.statement;
  if (statement !== undefined) sentences.push(statement.replace(/^Claimed /, 'Protocol: '));
  else if (claim === null) sentences.push('[No protocol is claimed.]');
  if (run.kind !== 'spo' && run.t80.status !== 'undefined') {
    const t80 = formatTimeToFraction(run.t80, isShelf ? 'd' : 'h');
    sentences.push(`T80 was ${t80} (reference: ${facts.referenceWords}; ${known.samples}).`);
  }
  return sentences.join(' ');
}

/** In an inert gas there is no humidity to report unless somebody measured it. */
function humidityWords(humidity: string | null, isInert: boolean): readonly string[] {
  if (humidity !== null) return [`${humidity} relative humidity`];
  return isInert ? [] : ['[relative humidity?]'];
}
