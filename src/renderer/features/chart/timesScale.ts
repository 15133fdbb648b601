import type { TraceValues } from '../../ui/chart/picture.ts';

/** The same columns with values and bands times `scale`: 100 for normalized values written in %. */
export function timesScale(values: TraceValues, scale: number): TraceValues {
  if (scale === 1) return values;
  const scaled = (column: Float64Array) => column.map((value) => value * scale);
  const { y, sd, band } = values;
  const times = { ...values, y: scaled(y), sd: sd === null ? null : scaled(sd) };
  if (band === undefined) return times;
  return {
    ...times,
    band: {
      low: scaled(band.low),
      high: scaled(band.high),
      columns: band.columns.map((column) => ({ ...column, values: scaled(column.values) })),
    },
  };
}
