import type { RunLifetimes } from '../../analysis/lifetimes.ts';
import type { RunSummary } from '../../run.ts';
import type { ReportLifetimes } from './reportFacts.ts';

/** At which the retention must have been asked for, so that a PCE after 1000 h can be told. */
export const reportedRetentionHours = 1000;

/**
 * What reports say of the lifetimes of a run; stabilised times are those of ISOS (back-extrapolated).
 * Nothing is extrapolated here.
 */
export function reportLifetimes(
  run: Pick<RunSummary, 'initialPcePercent'>,
  lifetimes: RunLifetimes | null,
): ReportLifetimes {
  const left = lifetimes?.retentions.find(({ atHours }) => atHours === reportedRetentionHours);
  const fraction = left?.fraction ?? null;
  return {
    burnInObserved: lifetimes === null ? null : lifetimes.burnIn.end !== null,
    ts95: lifetimes?.backExtrapolated.ts95 ?? null,
    ts80: lifetimes?.backExtrapolated.ts80 ?? null,
    te80Hours: null,
    tse80Hours: null,
    pceAfter1000hPercent:
      fraction === null || run.initialPcePercent === null ? null : fraction * run.initialPcePercent,
    energyYieldKwhM2: lifetimes?.energy.kilowattHoursPerM2 ?? null,
  };
}
