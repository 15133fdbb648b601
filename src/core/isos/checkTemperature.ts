import type { AxisCheck, RunConditions } from './conformity.ts';
import { LogSamples } from './LogSamples.ts';
import type { TemperatureDemand } from './protocol.ts';
import { roundedText } from './roundedText.ts';
import { samplesSentence } from './samplesSentence.ts';
import { windows } from './windows.ts';

const { ambientC, setPointToleranceK, leastShare } = windows;

/** The temperature of a run beside what a protocol asks for, °C. A log goes before what was told. */
export function checkTemperature(demand: TemperatureDemand, conditions: RunConditions): AxisCheck {
  const { logs, known } = conditions;
  const words = demandWords(demand);
  const base = {
    axis: 'temperature',
    demand: words,
    shareInside: null,
    hoursOutside: null,
  } as const;
  const log = logs.temperatureC === null ? null : new LogSamples(logs.hours, logs.temperatureC);
  if (log === null || log.count === 0) {
    const told = known.temperatureC;
    if (told === null || !Number.isFinite(told)) {
      return {
        ...base,
        state: 'notLogged',
        evidence: null,
        sentence: 'The temperature is neither logged nor told.',
      };
    }
    return { ...base, evidence: 'told', ...toldAlone(demand, told) };
  }
  if (demand.kind === 'outdoor') {
    const sentence = `Logged: ${rangeWords(log)}.`;
    return { ...base, state: 'ok', evidence: 'log', sentence };
  }
  if (demand.kind === 'cycle') return { ...base, evidence: 'log', ...cycled(demand, log) };
  const window = windowOf(demand, log.mean);
  const isInside = (value: number) => value >= window.low && value <= window.high;
  const shareInside = log.shareOf(isInside);
  const hoursOutside = log.hoursOutside(isInside);
  return {
    ...base,
    state: shareInside >= leastShare ? 'ok' : 'outside',
    evidence: 'log',
    shareInside,
    hoursOutside,
    sentence: samplesSentence(log, shareInside, hoursOutside, windowWords(window), '°C'),
  };
}

interface Window {
  readonly low: number;
  readonly high: number;
}

function windowOf(demand: TemperatureDemand, near: number): Window {
  if (demand.kind !== 'set') return ambientC;
  const setPoint = nearestOf(demand.choicesC, near);
  return { low: setPoint - setPointToleranceK, high: setPoint + setPointToleranceK };
}

function toldAlone(demand: TemperatureDemand, told: number): Pick<AxisCheck, 'state' | 'sentence'> {
  const value = `${roundedText(told)} °C as told; nothing is logged`;
  if (demand.kind === 'outdoor') return { state: 'ok', sentence: `${value}.` };
  if (demand.kind === 'cycle') {
    return { state: 'notLogged', sentence: `${value}, so the cycle cannot be told.` };
  }
  const window = windowOf(demand, told);
  const isInside = told >= window.low && told <= window.high;
  return {
    state: isInside ? 'ok' : 'outside',
    sentence: `${value}. ${isInside ? 'Inside' : 'Outside'} ${windowWords(window)} °C.`,
  };
}

/** Both ends of the cycle must be reached; how fast and how long is not for this check to say. */
function cycled(
  { lowC, highsC }: Extract<TemperatureDemand, { kind: 'cycle' }>,
  log: LogSamples,
): Pick<AxisCheck, 'state' | 'sentence'> {
  const { lowest, highest } = log;
  const high = nearestOf(highsC, highest);
  const reachesLow =
    lowC === 'ambient'
      ? lowest >= ambientC.low && lowest <= ambientC.high
      : Math.abs(lowest - lowC) <= setPointToleranceK;
  const reachesHigh = Math.abs(highest - high) <= setPointToleranceK;
  const found = `Logged: coldest ${roundedText(lowest)} °C, hottest ${roundedText(highest)} °C`;
  if (reachesLow && reachesHigh) return { state: 'ok', sentence: `${found}.` };
  const missed = [
    ...(reachesLow
      ? []
      : [`the cold end of ${lowC === 'ambient' ? '19–27' : roundedText(lowC)} °C`]),
    ...(reachesHigh ? [] : [`the hot end of ${roundedText(high)} °C`]),
  ];
  return { state: 'outside', sentence: `${found}: not at ${missed.join(' and ')}.` };
}

function demandWords(demand: TemperatureDemand): string {
  switch (demand.kind) {
    case 'ambient':
      return '23 ± 4 °C, monitored and not controlled';
    case 'outdoor':
      return 'ambient, monitored';
    case 'set':
      return `${demand.choicesC.join(' or ')} °C, controlled`;
    case 'cycle': {
      const low = demand.lowC === 'ambient' ? 'room temperature' : `${roundedText(demand.lowC)} °C`;
      return `${demand.manner} from ${low} to ${demand.highsC.join(' or ')} °C`;
    }
  }
}

function windowWords({ low, high }: Window): string {
  return `${roundedText(low)}–${roundedText(high)}`;
}

function rangeWords(log: LogSamples): string {
  return `${roundedText(log.lowest)} to ${roundedText(log.highest)} °C, mean ${roundedText(log.mean)} °C`;
}

function nearestOf(choices: readonly number[], value: number): number {
  return choices.reduce((best, choice) =>
    Math.abs(choice - value) < Math.abs(best - value) ? choice : best,
  );
}
