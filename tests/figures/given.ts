import type { GroupData, TimeData } from '../../src/core/figure/templates/figureData.ts';
import { lookOf } from '../../src/core/figure/templates/lookOf.ts';

/** Groups of devices as the templates take them, without files. */

export const group = (
  label: string,
  i: number,
  hours: readonly number[],
  values: readonly number[],
) =>
  ({
    id: label,
    label,
    look: lookOf(i),
    mean: null,
    devices: [{ id: `${label}#shelf`, label, hours, values, measuredPoints: hours.length }],
  }) satisfies GroupData;

export const time = (groups: readonly GroupData[], change: Partial<TimeData> = {}): TimeData => ({
  groups,
  quantity: 'Normalized PCE',
  unit: null,
  isNormalized: true,
  fromHours: null,
  toHours: null,
  note: [],
  reference: 'the first point',
  ...change,
});

export const merits = (groups: readonly GroupData[]) =>
  groups.map(({ id, label, look }) => ({
    ...{ id, label, look },
    ...{ vocV: [1.1, 1.2], jscMaCm2: [20, 21], ff: [0.7, 0.8], pcePercent: [17, 18] },
  }));

export const lifetimes = (groups: readonly GroupData[]) => ({
  event: 'T80',
  groups: groups.map(({ id, label, look }, i) => ({
    ...{ id, label, look },
    lifetimes: [100, 150 + i, 200].map((hours, at) => ({
      ...{ reached: at < 2, hours, fromHours: hours, toHours: hours },
    })),
  })),
});
