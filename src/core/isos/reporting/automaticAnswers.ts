import { formatTimeToFraction } from '../../analysis/formatTimeToFraction.ts';
import type { LogRange } from '../conditionQueries.ts';
import type { CycleFound } from '../cycleOf.ts';
import { loadOf } from '../loadOf.ts';
import { roundedText } from '../roundedText.ts';
import { spansWords } from '../spansWords.ts';
import type { ReportFacts } from './reportFacts.ts';

/** What the program can answer by itself. */
export type AutomaticKey =
  | 'jvIntensity'
  | 'jvDirections'
  | 'mppDuration'
  | 'eqe'
  | 'area'
  | 'lightSource'
  | 'ageingIntensity'
  | 'temperature'
  | 'atmosphere'
  | 'humidity'
  | 'load'
  | 'cycle'
  | 'protocol'
  | 'loss'
  | 'rests'
  | 'interval'
  | 'samples'
  | 'figures';

/** Answers from files, logs and records; null where nothing is known, never a guess. */
export function automaticAnswers(
  facts: ReportFacts,
): Readonly<Record<AutomaticKey, string | null>> {
  const { run, device, known, conditions, sweeps } = facts;
  const isShelf = run.kind === 'shelf';
  const { irradiancesMwCm2, directions } = sweeps;
  return {
    jvIntensity:
      irradiancesMwCm2.length === 0
        ? null
        : irradiancesMwCm2.map((value) => `${roundedText(value)} mW/cm²`).join(', '),
    jvDirections: directions.length === 0 ? null : directions.join(' and '),
    mppDuration: isShelf ? null : `${roundedText(run.durationHours, 2)} h`,
    eqe: facts.eqe,
    area: device.areaCm2 === null ? null : `${roundedText(device.areaCm2, 6)} cm²`,
    lightSource: known.lightSource ?? (isShelf ? 'dark' : null),
    ageingIntensity:
      logged(conditions?.irradianceMwCm2, 'mW/cm²') ??
      told(known.irradianceMwCm2, 'mW/cm²') ??
      (isShelf && known.lightSource === null ? 'dark' : null),
    temperature: logged(conditions?.temperatureC, '°C') ?? told(known.temperatureC, '°C'),
    atmosphere: known.atmosphere,
    humidity:
      logged(conditions?.relativeHumidityPercent, '%') ?? told(known.relativeHumidityPercent, '%'),
    load: loadOf(run.kind, known.load).words,
    cycle: conditions?.cycle ? cycleWords(conditions.cycle) : null,
    protocol: facts.claim === null ? null : (conditions?.conformity?.statement ?? facts.claim),
    loss: lossWords(facts),
    rests: isShelf || run.gaps.length === 0 ? null : `No data: ${spansWords(run.gaps)}`,
    interval:
      conditions?.hoursBetweenSweeps == null
        ? null
        : `every ${roundedText(conditions.hoursBetweenSweeps / 24)} d (median)`,
    samples: samplesWords(facts),
    figures: figuresWords(facts),
  };
}

function logged(range: LogRange | null | undefined, unit: string): string | null {
  if (!range) return null;
  return `${roundedText(range.lowest)} to ${roundedText(range.highest)} ${unit}, mean ${roundedText(range.mean)} ${unit}, logged`;
}

function told(value: number | null, unit: string): string | null {
  return value === null ? null : `${roundedText(value)} ${unit}, not logged`;
}

function cycleWords({ periodHours, darkPerLight }: CycleFound): string {
  return `${roundedText(periodHours, 2)} h, light to dark 1:${roundedText(darkPerLight, 2)}, logged`;
}

function lossWords({ run }: ReportFacts): string | null {
  if (run.normalizedLast === null) return null;
  const lost = 100 * (1 - run.normalizedLast);
  const change = lost >= 0 ? `${roundedText(lost)} % lost` : `${roundedText(-lost)} % gained`;
  const time =
    run.kind === 'shelf'
      ? `${roundedText(run.durationHours / 24)} d`
      : `${roundedText(run.durationHours)} h`;
  return `${time}, ${change}`;
}

function samplesWords({ devices, device }: ReportFacts): string {
  const of = device.condition === null ? '' : ` of ${device.condition}`;
  return `${devices} ${devices === 1 ? 'device' : 'devices'}${of}`;
}

function figuresWords({ run, referenceWords }: ReportFacts): string | null {
  if (run.t80.status === 'undefined') return null;
  const t80 = formatTimeToFraction(run.t80, run.kind === 'shelf' ? 'd' : 'h');
  return `T80 ${t80}; reference: ${referenceWords}; two points in a row`;
}
