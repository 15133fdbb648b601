import type { LevelSpec, PanelSpec } from '../spec.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { TimeData } from './figureData.ts';
import { type TimeManner, timeTraces } from './timeTraces.ts';

/** 80 % left: the line of T80. */
const t80: LevelSpec = { id: 't80', axis: 'y', value: 0.8, label: 'T80', dashed: true };
/** From zero to a little above one, so that a rise shows and differences are not blown up. */
const normalizedRange = [0, 1.1] as const;
/** Above this a symbol would lie on the frame. */
const highestInside = 1.085;

/** A panel of values against time; `unit` is what its axis counts in. */
export function timePanel(
  id: string,
  data: TimeData,
  unit: 'd' | 'h',
  manner: Omit<TimeManner, 'hoursPerUnit'>,
): PanelSpec {
  const hoursPerUnit = unit === 'd' ? 24 : 1;
  const traces = timeTraces(data.groups, { ...manner, hoursPerUnit });
  const { fromHours, toHours } = data;
  const range =
    fromHours === null || toHours === null
      ? null
      : ([fromHours / hoursPerUnit, toHours / hoursPerUnit] as const);
  const values = traces.flatMap(({ y }) => y.filter((value) => value !== null));
  const fits = values.every((value) => value >= 0 && value <= highestInside);
  return {
    ...emptyPanel(
      id,
      { quantity: 'Time', unit, range },
      {
        quantity: data.quantity,
        unit: data.unit,
        fromZero: true,
        range: data.isNormalized && fits ? normalizedRange : null,
      },
    ),
    traces,
    levels: data.isNormalized ? [t80] : [],
    note: data.note,
    emptyText: range === null ? 'No data' : 'No data in this range',
  };
}
