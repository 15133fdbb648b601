import { atRiskAt } from '../../../core/statistics/atRiskAt.ts';
import type { WeibullFit } from '../../../core/statistics/fitWeibull.ts';
import type { SurvivalCurve } from '../../../core/statistics/kaplanMeier.ts';
import { fullTimeDomain, timeAxis, valueAxis } from '../../ui/chart/axes.ts';
import type {
  CountStrip,
  DrawnTrace,
  Level,
  PanelPicture,
  TraceStyle,
} from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import type { AgeingKind, Fraction } from './statisticsStore.ts';
import { survivalColumns } from './survivalColumns.ts';
import type { SurvivalGroup } from './survivalGroups.ts';
import { fractionName, medianText, percentOf } from './survivalWords.ts';
import { weibullCurve } from './weibullCurve.ts';

export interface SurvivalChoice {
  readonly groups: readonly SurvivalGroup[];
  /** By id of the group; groups whose fit was refused are not in it. */
  readonly fits: ReadonlyMap<string, Extract<WeibullFit, { refusal: null }>>;
  readonly kind: AgeingKind;
  readonly fraction: Fraction;
  readonly note: string;
  readonly facts: readonly string[];
  readonly plot: PlotArea;
}

/** More curves than colours tell apart stand in charts of their own. */
const mostTogether = 7;

const half: readonly Level[] = [{ axis: 'y', value: 0.5, label: null }];
const kindWords: Readonly<Record<AgeingKind, string>> = {
  shelf: 'Time in the dark',
  mpp: 'Time under MPP load',
};

/** Whether each group gets a chart of its own. */
export function standApart(groups: readonly SurvivalGroup[]): boolean {
  return groups.length > mostTogether;
}

/** Kaplan-Meier curves of all groups in one picture, or a picture for each of many groups. */
export function survivalPictures(choice: SurvivalChoice): readonly PanelPicture[] {
  const { groups } = choice;
  if (groups.length === 0) return [];
  if (!standApart(groups)) return [picture(choice, groups, 0, true)];
  return groups.map((group, i) => picture(choice, [group], i, i === groups.length - 1));
}

function picture(
  choice: SurvivalChoice,
  drawn: readonly SurvivalGroup[],
  index: number,
  withNote: boolean,
): PanelPicture {
  const { groups, kind, fraction, plot } = choice;
  const timeUnit = kind === 'shelf' ? 'days' : 'hours';
  const last = Math.max(0, ...groups.map(({ curve }) => curve.lastHours));
  const name = fractionName[fraction];
  const apart = standApart(groups);
  const x = timeAxis(kindWords[kind], fullTimeDomain(last, timeUnit, true), timeUnit, plot.width);
  const label = `Share above ${percentOf[fraction]} %`;
  return {
    id: `survival-${index + 1}`,
    title: apart ? (drawn[0]?.group.label ?? '') : `Survival to ${name}`,
    note: withNote ? choice.note : '',
    x,
    y: valueAxis(label, [0, 1.04], plot.height),
    names: { x: 'hours', y: label.toLowerCase() },
    levels: half,
    traces: drawn.flatMap((group) => tracesOf(group, choice)),
    legend: drawn.map(({ group, curve }) => ({
      id: group.id,
      ...legendWords(group.label, curve, timeUnit, apart),
      color: group.color,
      symbol: null,
      dash: null,
      hidden: false,
    })),
    facts: index === 0 ? choice.facts : [],
    counts: atRisk(drawn, x.ticks),
  };
}

/** The name of a chart of its own stands over it already. */
function legendWords(
  name: string,
  curve: SurvivalCurve,
  unit: 'hours' | 'days',
  apart: boolean,
): { readonly label: string; readonly detail: string } {
  const count = `${curve.reached} of ${curve.n} reached`;
  const median = `median ${medianText(curve, unit, false)}`;
  return apart ? { label: count, detail: median } : { label: name, detail: `${count} · ${median}` };
}

function tracesOf(survival: SurvivalGroup, choice: SurvivalChoice): DrawnTrace[] {
  const { group, curve } = survival;
  const style: TraceStyle = {
    color: group.color,
    width: 2,
    opacity: 1,
    dash: null,
    symbol: null,
    mark: null,
    steps: true,
  };
  const columns = survivalColumns(curve);
  const fit = choice.fits.get(group.id);
  const trace = (
    changes: Partial<DrawnTrace> & Pick<DrawnTrace, 'id' | 'columns'>,
  ): DrawnTrace => ({
    kind: 'curve',
    label: group.label,
    detail: '',
    style,
    excluded: null,
    ...changes,
  });
  const alone = (x: Float64Array, y: Float64Array) => ({
    x,
    y,
    sd: null,
    n: null,
    pointsInRange: x.length,
  });
  const censored = curve.censoredHours;
  const shares = censored.map((hours) => shareAt(columns, hours));
  const traces = [trace({ id: group.id, columns: columns })];
  if (fit !== undefined) {
    const { x, y } = weibullCurve(fit, curve.lastHours);
    traces.push(
      trace({
        id: `${group.id} weibull`,
        detail: 'Weibull fit',
        columns: alone(x, y),
        style: { ...style, steps: false, width: 1.4, dash: '5 3' },
      }),
    );
  }
  if (censored.length > 0) {
    traces.push(
      trace({
        id: `${group.id} censored`,
        kind: 'points',
        detail: 'censored',
        columns: alone(censored, shares),
        style: { ...style, steps: false, symbol: 'tick', symbolRadius: 4.2 },
      }),
    );
  }
  return traces;
}

function shareAt(columns: { readonly x: Float64Array; readonly y: Float64Array }, hours: number) {
  let share = 1;
  for (let i = 0; i < columns.x.length && (columns.x[i] as number) <= hours; i++) {
    share = columns.y[i] as number;
  }
  return share;
}

/** The numbers still watched and above, at the ticks of the axis that are not below zero. */
function atRisk(groups: readonly SurvivalGroup[], ticks: readonly number[]): CountStrip {
  const x = Float64Array.from(ticks.filter((tick) => tick >= 0));
  return {
    label: 'At risk',
    form: 'numbers',
    rows: groups.map(({ group, lifetimes }) => ({
      id: group.id,
      label: group.label,
      color: group.color,
      x,
      n: x.map((hours) => atRiskAt(lifetimes, hours)),
    })),
  };
}
