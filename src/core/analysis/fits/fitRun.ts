import { lowerBound } from '../../series/lowerBound.ts';
import type { RunView } from '../../series/RunView.ts';
import { findBurnIn } from '../findBurnIn.ts';
import { findReference } from '../findReference.ts';
import { findStabilised } from '../findStabilised.ts';
import { litCurve } from '../litCurve.ts';
import type { RunAnalysis } from '../runAnalysis.ts';
import { timeToFraction } from '../timeToFraction.ts';
import type { DecayFit, FitModel, FitWindow } from './decayFit.ts';
import { extrapolate } from './extrapolate.ts';
import { fitDecay } from './fitDecay.ts';
import { refusedTime } from './refusedTime.ts';
import type { ExtrapolatedTime, FitAnswer, RunFit } from './runFit.ts';

/** The rules of an extrapolation (isos 4; our own decision). */
const leastLoss = 0.05;
const leastR2 = 0.9;
const mostTimes = 2;
const drawnPoints = 160;

/**
 * A decay model through one run, normalised by its reference, over the whole record or from T_S on. Te80
 * and Tse80 are given only from a fit of what follows the burn-in that covers a loss of 5 % or more with an
 * R2 of 0.9 or more, only up to twice the measured time, and only while the time has not been measured.
 */
export function fitRun(
  run: RunView,
  analysis: RunAnalysis,
  model: FitModel,
  window: FitWindow,
): FitAnswer {
  const { lit } = litCurve(run, analysis.spans);
  const reference = findReference(lit, analysis.reference);
  const e0 = reference.value;
  if (e0 === null) return { fit: null, reason: reference.reason ?? 'There is no reference.' };
  const burnIn = findBurnIn(lit, e0, analysis.reference.burnInEndHours);
  const startHours = window === 'whole' || burnIn.end === null ? 0 : burnIn.end.hours;
  const from = lowerBound(lit.hours, startHours);
  const hours = lit.hours.subarray(from);
  const found = fitDecay(
    model,
    hours,
    lit.values.subarray(from).map((value) => value / e0),
  );
  if ('reason' in found) return { fit: null, reason: found.reason };
  const fromHours = hours[0] as number;
  const toHours = hours[hours.length - 1] as number;
  const loss = found.valueAt(fromHours) - found.valueAt(toHours);
  const limitHours = mostTimes * (lit.last?.hours ?? toHours);
  const barred =
    window === 'whole' && burnIn.end !== null
      ? 'A fit that includes the burn-in is not carried on: choose the window after it.'
      : barredBy(found, loss);
  const ts80 = findStabilised(lit, burnIn).backExtrapolated.ts80;
  const carriedOn = (level: number | null, measured: { readonly status: string }) =>
    timeBeyond(found, level, measured.status, barred, toHours, limitHours);
  const answer: RunFit = {
    runId: run.id,
    model,
    window,
    parameters: found.parameters,
    r2: found.r2,
    points: found.points,
    fromHours,
    toHours,
    loss,
    stabilisation: stabilisationOf(found),
    te80: carriedOn(0.8, timeToFraction(lit, reference, 0.8)),
    tse80: carriedOn(burnIn.end === null ? null : (0.8 * burnIn.backExtrapolated) / e0, ts80),
    curve: drawn(found, fromHours, toHours, barred === null ? limitHours : toHours),
  };
  return { fit: answer, reason: null };
}

function barredBy({ r2 }: DecayFit, loss: number): string | null {
  if (!(loss >= leastLoss)) {
    return `The fit covers a loss of ${(loss * 100).toFixed(1)} %; an extrapolation needs 5 %.`;
  }
  if (!(r2 >= leastR2)) {
    return `R² is ${r2.toFixed(2)}; an extrapolation needs 0.9.`;
  }
  return null;
}

function timeBeyond(
  fit: DecayFit,
  level: number | null,
  status: string,
  barred: string | null,
  lastHours: number,
  limitHours: number,
): ExtrapolatedTime {
  if (level === null) return refusedTime('There is no burn-in to count from.');
  if (status === 'provisional')
    return refusedTime('The last point is at 80 % or below: wait for the next.');
  if (status !== 'notReached') return refusedTime('It was measured: nothing is extrapolated.');
  return barred === null ? extrapolate(fit, level, lastHours, limitHours) : refusedTime(barred);
}

function stabilisationOf({ model, parameters }: DecayFit): RunFit['stabilisation'] {
  if (model !== 'biexponential') return null;
  const [a1 = 0, a2 = 0, fast = 0, slow = 0] = parameters.map(({ value }) => value);
  if (!(a1 > 0 && a2 > 0)) return null;
  return { tsHours: -fast * Math.log(0.01), ts80Hours: -slow * Math.log(0.8) };
}

/** Evenly over the window, its end included, and on to the limit. */
function drawn(fit: DecayFit, from: number, to: number, limit: number): RunFit['curve'] {
  const inside = Array.from(
    { length: drawnPoints },
    (_, i) => from + ((to - from) * i) / (drawnPoints - 1),
  );
  const beyond =
    limit > to
      ? Array.from({ length: drawnPoints }, (_, i) => to + ((limit - to) * (i + 1)) / drawnPoints)
      : [];
  const hours = Float64Array.from([...inside, ...beyond]);
  return { hours, values: hours.map(fit.valueAt), halfWidth: hours.map(fit.halfWidthAt) };
}
