import type { AxisCheck, RunConditions } from './conformity.ts';
import { LogSamples } from './LogSamples.ts';
import type { HumidityDemand } from './protocol.ts';
import { roundedText } from './roundedText.ts';
import { samplesSentence } from './samplesSentence.ts';
import { windows } from './windows.ts';

const { humidityTolerancePercent: tolerance, leastShare } = windows;

/** The relative humidity of a run beside what a protocol asks for, %. A log goes before what was told. */
export function checkHumidity(demand: HumidityDemand, conditions: RunConditions): AxisCheck {
  const { logs, known } = conditions;
  const base = {
    axis: 'humidity',
    demand: demandWords(demand),
    shareInside: null,
    hoursOutside: null,
  } as const;
  if (demand.kind === 'none') {
    return {
      ...base,
      state: 'ok',
      evidence: null,
      sentence:
        'No humidity in an inert atmosphere. Record the O2 and H2O readings: the standard gives no limit.',
    };
  }
  const log = samplesThatCount(demand, conditions);
  if (log === 'temperatureMissing') {
    return {
      ...base,
      state: 'notLogged',
      evidence: null,
      sentence:
        'The humidity counts above 40 °C only, and the temperature is not logged beside it.',
    };
  }
  if (log === null) {
    const told = known.relativeHumidityPercent;
    if (told === null || !Number.isFinite(told)) {
      return {
        ...base,
        state: 'notLogged',
        evidence: null,
        sentence: 'The relative humidity is neither logged nor told.',
      };
    }
    const isInside = demand.kind === 'ambient' || insideOf(demand).some((test) => test(told));
    const value = `${roundedText(told)} % as told; nothing is logged`;
    return {
      ...base,
      state: isInside ? 'ok' : 'outside',
      evidence: 'told',
      sentence: isInside ? `${value}.` : `${value}. Outside ${windowWords(demand)} %.`,
    };
  }
  if (logs.relativeHumidityPercent !== null && log.count === 0) {
    return {
      ...base,
      state: 'notLogged',
      evidence: null,
      sentence: 'No sample of the humidity was taken above 40 °C.',
    };
  }
  if (demand.kind === 'ambient') {
    const range = `${roundedText(log.lowest)} to ${roundedText(log.highest)} %, mean ${roundedText(log.mean)} %`;
    return { ...base, state: 'ok', evidence: 'log', sentence: `Logged: ${range}.` };
  }
  const [first, ...others] = insideOf(demand);
  const best = others.reduce(
    (a, b) => (log.shareOf(b) > log.shareOf(a) ? b : a),
    first as (value: number) => boolean,
  );
  const shareInside = log.shareOf(best);
  const hoursOutside = log.hoursOutside(best);
  return {
    ...base,
    state: shareInside >= leastShare ? 'ok' : 'outside',
    evidence: 'log',
    shareInside,
    hoursOutside,
    sentence: samplesSentence(log, shareInside, hoursOutside, windowWords(demand), '%'),
  };
}

type Bounded = Exclude<HumidityDemand, { kind: 'none' } | { kind: 'ambient' }>;

/** Null: no log at all. */
function samplesThatCount(
  demand: HumidityDemand,
  { logs }: RunConditions,
): LogSamples | 'temperatureMissing' | null {
  const { hours, relativeHumidityPercent: values, temperatureC } = logs;
  if (values === null || !values.some(Number.isFinite)) return null;
  const above = demand.kind === 'set' || demand.kind === 'below' ? demand.onlyAboveC : null;
  if (above === null) return new LogSamples(hours, values);
  if (temperatureC === null || !temperatureC.some(Number.isFinite)) return 'temperatureMissing';
  return new LogSamples(hours, values, (row) => (temperatureC[row] as number) > above);
}

/** Ways to be inside: one of them is enough. */
function insideOf(demand: Bounded): ((value: number) => boolean)[] {
  const held = (value: number) => Math.abs(value - demand.percent) <= tolerance;
  if (demand.kind === 'set') return [held];
  const below = (value: number) => value < demand.percent;
  return demand.orHeldAt ? [below, held] : [below];
}

function windowWords(demand: Bounded): string {
  const { percent } = demand;
  const held = `${percent - tolerance}–${percent + tolerance}`;
  if (demand.kind === 'set') return held;
  return demand.orHeldAt ? `below ${percent} or ${held}` : `below ${percent}`;
}

function demandWords(demand: HumidityDemand): string {
  if (demand.kind === 'none') return 'none (inert)';
  if (demand.kind === 'ambient') return 'ambient, monitored';
  const when = demand.onlyAboveC === null ? '' : ` while above ${demand.onlyAboveC} °C`;
  if (demand.kind === 'set') {
    return `${demand.isApproximate ? 'about ' : ''}${demand.percent} %, controlled${when}`;
  }
  return `${demand.orHeldAt ? `below or held at ${demand.percent}` : `below ${demand.percent}`} %${when}`;
}
