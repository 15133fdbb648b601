import { multiplesOf, niceStep } from '../axes/niceTicks.ts';
import type { FigureSpec, TraceSpec } from '../spec.ts';
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
  const groups = data.groups.filter(({ allHours }) => allHours.length > 0);
  const end = Math.max(0, ...groups.flatMap(({ allHours }) => allHours)) / perUnit;
  const step = niceStep((end || 1) / 5);
  const at = multiplesOf(step, 0, end || 1);
  const panel = emptyPanel(
    'km',
    { quantity: 'Time', unit, range: end > 0 ? [0, end * 1.02] : null, ticks: at },
    { quantity: `Share above ${shareOf(data.event)}`, unit: null, range: [0, 1.05] },
  );
  const counts = groups.map((group) => ({
    label: group.label,
    color: group.look.color,
    counts: at.map((time) => group.allHours.filter((own) => own / perUnit >= time).length),
  }));
  return figureOf(
    'km',
    presetId,
    [
      {
        ...panel,
        traces: groups.map((group) => survivalTrace(group, perUnit)),
        counts: groups.length === 0 ? null : { title: 'Number at risk', at, rows: counts },
      },
    ],
    {
      caption: `Kaplan-Meier estimate of the share of devices that have not reached ${data.event}: ${groups
        .map(({ label, allHours }) => `${label} (n = ${allHours.length})`)
        .join(', ')}. Strokes, devices still above it when last seen; bands, 95 % confidence.`,
    },
  );
}

/** `T80` counts devices above 80 %. */
function shareOf(event: string): string {
  const found = /^T(\d+)$/.exec(event);
  return found === null ? event : `${found[1]} %`;
}

function survivalTrace(group: SurvivalGroup, perUnit: number): TraceSpec {
  const { low, high } = group;
  const last = Math.max(0, ...group.allHours);
  const x = [0, ...group.hours, last].map((hours) => hours / perUnit);
  const extended = (values: readonly number[]) => [1, ...values, values.at(-1) ?? 1];
  return {
    id: group.id,
    key: group.id,
    label: group.label,
    axis: 'y',
    shape: 'steps',
    x,
    y: extended(group.survival),
    sd: null,
    n: null,
    limits: low === null || high === null ? null : { low: extended(low), high: extended(high) },
    spread: low === null || high === null ? 'none' : 'band',
    look: group.look,
    role: 'main',
    censoredAt: group.censoredHours.map((hours) => hours / perUnit),
    measuredPoints: group.allHours.length,
  };
}
