import { atRiskAt } from '../../statistics/atRiskAt.ts';
import { kaplanMeier, type SurvivalCurve } from '../../statistics/kaplanMeier.ts';
import { multiplesOf, niceStep } from '../axes/niceTicks.ts';
import type { FigureSpec, TraceSpec } from '../spec.ts';
import { columnOf } from './columnOf.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { SurvivalData, SurvivalGroup, TemplateChoice } from './figureData.ts';
import { figureOf } from './figureOf.ts';

/** Kaplan-Meier curves with their confidence bands, censored devices as strokes, numbers at risk. */
export function survivalFigure(
  data: SurvivalData,
  unit: 'd' | 'h',
  { presetId }: TemplateChoice,
): FigureSpec {
  const perUnit = unit === 'd' ? 24 : 1;
  const groups = data.groups
    .filter(({ lifetimes }) => lifetimes.length > 0)
    .map((group) => ({ ...group, curve: kaplanMeier(group.lifetimes) }));
  const end = Math.max(0, ...groups.map(({ curve }) => curve.lastHours)) / perUnit;
  const at = multiplesOf(niceStep((end || 1) / 5), 0, end || 1);
  const panel = emptyPanel(
    'km',
    { quantity: 'Time', unit, range: end > 0 ? [0, end * 1.03] : null, ticks: at },
    { quantity: `Share above ${levelOf(data.event)}`, unit: null, range: [0, 1.05] },
  );
  const counts = groups.map(({ label, look, lifetimes }) => ({
    label,
    color: look.color,
    counts: at.map((time) => atRiskAt(lifetimes, time * perUnit)),
  }));
  const listed = groups.map(({ label, curve }) => `${label} (n = ${curve.n})`).join(', ');
  return figureOf(
    'km',
    presetId,
    [
      {
        ...panel,
        traces: groups.map((group, i) => survivalTrace(group, i, perUnit)),
        counts: groups.length === 0 ? null : { title: 'Number at risk', at, rows: counts },
      },
    ],
    {
      caption: `Kaplan-Meier estimate of the share of devices that have not reached ${data.event}: ${listed}. Strokes, devices still above it when last seen; bands, 95 % confidence.`,
    },
  );
}

/** `T80` counts the devices above 80 %. */
function levelOf(event: string): string {
  const found = /^T(\d+)$/.exec(event);
  return found === null ? event : `${found[1]} %`;
}

function survivalTrace(
  group: SurvivalGroup & { readonly curve: SurvivalCurve },
  index: number,
  perUnit: number,
): TraceSpec {
  const { curve, look } = group;
  // From all devices at the start to the last one seen.
  const extended = (values: ArrayLike<number>) => {
    const column = columnOf(values);
    return [1, ...column, column.at(-1) ?? 1];
  };
  return {
    id: group.id,
    key: group.id,
    label: group.label,
    axis: 'y',
    shape: 'steps',
    x: [0, ...curve.hours, curve.lastHours].map((hours) => hours / perUnit),
    y: extended(curve.survival),
    sd: null,
    n: null,
    limits: { low: extended(curve.low), high: extended(curve.high) },
    spread: 'band',
    // Steps carry no symbols: dashes tell the curves apart in grey.
    look: { ...look, dash: index % 2 === 0 ? 'solid' : 'dashed' },
    role: 'main',
    censoredAt: Array.from(curve.censoredHours, (hours) => hours / perUnit),
    measuredPoints: curve.n,
  };
}
