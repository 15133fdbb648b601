import type { SurvivalCurve } from '../../../core/statistics/kaplanMeier.ts';
import type { TraceValues } from '../../ui/chart/picture.ts';

/** The steps of a survival curve from time zero to the last time that anything is known of. */
export function survivalColumns(curve: SurvivalCurve): TraceValues {
  const { survival, standardError, low, high, atRisk, hours, n, lastHours } = curve;
  const ends = lastHours > (hours.at(-1) ?? 0);
  const column = (first: number, values: Float64Array) => {
    const last = values.at(-1) ?? first;
    return Float64Array.of(first, ...values, ...(ends ? [last] : []));
  };
  const limits = { low: column(1, low), high: column(1, high) };
  return {
    x: Float64Array.of(0, ...hours, ...(ends ? [lastHours] : [])),
    y: column(1, survival),
    sd: null,
    n: Float64Array.of(n, ...atRisk, ...(ends ? [leftAtEnd(curve)] : [])),
    band: {
      ...limits,
      columns: [
        { head: 's.e. (Greenwood)', values: column(0, standardError) },
        { head: 'lower 95 % limit', values: limits.low },
        { head: 'upper 95 % limit', values: limits.high },
      ],
    },
    pointsInRange: hours.length,
  };
}

function leftAtEnd({ censoredHours, lastHours }: SurvivalCurve): number {
  return censoredHours.filter((hours) => hours >= lastHours).length;
}
