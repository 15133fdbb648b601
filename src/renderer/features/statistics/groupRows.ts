import type { RunSummary } from '../../../core/run.ts';
import { boxOf } from '../../../core/statistics/boxOf.ts';
import { meanAndDeviation } from '../../../core/statistics/meanAndDeviation.ts';
import { hoursText, outlivedText } from './ageWords.ts';
import type { DataColumn } from './dataColumn.ts';
import type { StatisticsGroup } from './statisticsGroups.ts';
import type { AgeingKind } from './statisticsStore.ts';
import { ages, type SurvivalGroup } from './survivalGroups.ts';
import type { FigureName, GroupFigures } from './unitFigures.ts';

/** What the table says about one group. */
export interface GroupRow {
  readonly group: StatisticsGroup;
  readonly figures: GroupFigures | null;
  /** Of T80, in the kind of ageing that is shown. */
  readonly survival: SurvivalGroup | null;
  /** Left of each unit at its last time, 0 to 1. */
  readonly left: readonly number[];
}

export function groupRows(
  groups: readonly StatisticsGroup[],
  figures: readonly GroupFigures[],
  survivals: readonly SurvivalGroup[],
  runs: readonly RunSummary[],
  kind: AgeingKind,
  unitOf: (deviceId: string) => string,
): readonly GroupRow[] {
  const runOf = new Map(runs.filter((run) => ages(run, kind)).map((run) => [run.deviceId, run]));
  return groups
    .filter(({ hidden }) => !hidden)
    .map((group) => ({
      group,
      figures: figures.find((each) => each.group.id === group.id) ?? null,
      survival: survivals.find((each) => each.group.id === group.id) ?? null,
      left: leftOf(group, runOf, unitOf),
    }));
}

function leftOf(
  group: StatisticsGroup,
  runOf: ReadonlyMap<string, RunSummary>,
  unitOf: (deviceId: string) => string,
): readonly number[] {
  const units = new Map<string, number[]>();
  for (const { id } of group.devices) {
    const left = runOf.get(id)?.normalizedLast ?? null;
    if (left === null) continue;
    units.set(unitOf(id), [...(units.get(unitOf(id)) ?? []), left]);
  }
  return [...units.values()].map((pixels) => meanAndDeviation(pixels).mean);
}

/** Columns of the table of groups; lifetimes are never averaged: they are counted, with a bound. */
export function groupColumns(timeUnit: 'hours' | 'days'): readonly DataColumn<GroupRow>[] {
  const figure = (id: FigureName, head: string, digits: number): DataColumn<GroupRow> => ({
    id,
    head,
    isNumber: true,
    text: (row) => spreadText(valuesOf(row, id), digits),
    key: (row) => boxOf(valuesOf(row, id))?.mean ?? null,
  });
  return [
    {
      id: 'group',
      head: 'Group',
      isNumber: false,
      text: ({ group }) => group.label,
      key: ({ group }) => group.label,
    },
    {
      id: 'n',
      head: 'n',
      isNumber: true,
      text: ({ figures }) => String(figures?.units.length ?? 0),
      key: ({ figures }) => figures?.units.length ?? 0,
    },
    figure('pcePercent', 'PCE (%)', 2),
    figure('vocV', 'Voc (V)', 3),
    figure('jscMaCm2', 'Jsc (mA/cm²)', 2),
    figure('ff', 'FF', 3),
    {
      id: 'left',
      head: 'Left at last',
      isNumber: true,
      text: ({ left }) => (left.length === 0 ? '–' : `${spreadText(left, 3)}, n = ${left.length}`),
      key: ({ left }) => (left.length === 0 ? null : meanAndDeviation(left).mean),
    },
    {
      id: 't80',
      head: 'T80',
      isNumber: false,
      text: ({ survival }) => lifetimeText(survival, timeUnit),
      key: ({ survival }) => survival?.curve.medianHours ?? null,
    },
  ];
}

function valuesOf({ figures }: GroupRow, name: FigureName): readonly number[] {
  return (figures?.units ?? []).map(({ values }) => values[name]).filter(Number.isFinite);
}

/** `17.68 ± 0.42`; the mean alone under three. */
function spreadText(values: readonly number[], decimals: number): string {
  const { n, mean, sd } = meanAndDeviation(values);
  if (n === 0) return '–';
  return n < 3 ? mean.toFixed(decimals) : `${mean.toFixed(decimals)} ± ${sd.toFixed(decimals)}`;
}

/** `6 of 6 reached, median 9.8 d`, `0 of 6 reached, > 30 d`. */
function lifetimeText(survival: SurvivalGroup | null, unit: 'hours' | 'days'): string {
  if (survival === null || survival.curve.n === 0) return '–';
  const { reached, n, medianHours, lastHours } = survival.curve;
  const bound =
    medianHours === null ? outlivedText(lastHours, unit) : `median ${hoursText(medianHours, unit)}`;
  return `${reached} of ${n} reached, ${bound}`;
}
