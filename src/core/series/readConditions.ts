import { findDarkSpans } from '../analysis/findDarkSpans.ts';
import { litCurve } from '../analysis/litCurve.ts';
import { medianOf } from '../analysis/medianOf.ts';
import { checkConformity } from '../isos/checkConformity.ts';
import type {
  ClaimedRun,
  ConditionsAnswer,
  ConditionsRequest,
  LogRange,
} from '../isos/conditionQueries.ts';
import type { RunConditions } from '../isos/conformity.ts';
import { findProtocol } from '../isos/findProtocol.ts';
import { LogSamples } from '../isos/LogSamples.ts';
import { lightCycleOf } from '../isos/lightCycleOf.ts';
import { nearestProtocol } from '../isos/nearestProtocol.ts';
import type { Quantity } from '../quantity.ts';
import type { HourSpan } from '../run.ts';
import { analysisOf } from './analysisOf.ts';
import type { RunView } from './RunView.ts';

/**
 * What the logs of runs say about their conditions, and how that fits what people claim; runs that are
 * gone are left out.
 */
export function readConditions(
  { runs, options }: ConditionsRequest,
  find: (runId: string) => RunView | null,
): ConditionsAnswer[] {
  return runs.flatMap((claimed) => {
    const run = find(claimed.runId);
    return run === null ? [] : [conditionsOf(run, analysisOf(run, options).spans, claimed)];
  });
}

function conditionsOf(
  run: RunView,
  spans: readonly HourSpan[],
  claimed: ClaimedRun,
): ConditionsAnswer {
  const column = (quantity: Quantity) =>
    run.quantities.includes(quantity) ? run.values(quantity, 0, run.hours.length) : null;
  const { whole, off } = litCurve(run, spans);
  const unlit = findDarkSpans(whole, off, run.gaps);
  const conditions: RunConditions = {
    kind: run.kind,
    durationHours: run.durationHours,
    logs: {
      hours: run.hours,
      temperatureC: column('temperature'),
      relativeHumidityPercent: column('relativeHumidity'),
      // Between the sweeps of a shelf run it is dark: what its points name is the light of the sweeps.
      irradianceMwCm2: run.isContinuous ? column('irradiance') : null,
    },
    powerOff: unlit.filter(({ kind }) => kind === 'dark'),
    gaps: unlit.filter(({ kind }) => kind === 'noData'),
    known: claimed.known,
  };
  const found = claimed.protocol === null ? null : findProtocol(claimed.protocol);
  const protocol = found?.protocol ?? null;
  const { logs } = conditions;
  return {
    runId: run.id,
    conformity: protocol === null ? null : checkConformity(protocol, conditions),
    problem: found?.problem ?? null,
    nearest: nearestProtocol(conditions).id,
    temperatureC: rangeOf(run.hours, logs.temperatureC),
    relativeHumidityPercent: rangeOf(run.hours, logs.relativeHumidityPercent),
    irradianceMwCm2: rangeOf(run.hours, logs.irradianceMwCm2),
    voltageV: run.isContinuous ? rangeOf(run.hours, column('voltage')) : null,
    cycle: lightCycleOf(conditions),
    pceIrradianceMwCm2: run.irradianceMwCm2,
    hoursBetweenSweeps: run.isContinuous ? null : hoursBetween(run.hours),
  };
}

function rangeOf(hours: Float64Array, values: Float64Array | null): LogRange | null {
  if (values === null) return null;
  const log = new LogSamples(hours, values);
  if (log.count === 0) return null;
  return { samples: log.count, lowest: log.lowest, highest: log.highest, mean: log.mean };
}

function hoursBetween(hours: Float64Array): number | null {
  if (hours.length < 2) return null;
  return medianOf(hours.slice(1).map((at, i) => at - (hours[i] as number)));
}
