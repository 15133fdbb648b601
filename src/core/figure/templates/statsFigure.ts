import { boxOf } from '../../statistics/boxOf.ts';
import type { BoxSpec, FigureSpec, PanelSpec } from '../spec.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { StatisticsGroup, TemplateChoice } from './figureData.ts';
import { figureOf } from './figureOf.ts';

/** Box plots of the four figures of merit in a square, every device a point, the best one a star. */
export function statsFigure(
  groups: readonly StatisticsGroup[],
  { presetId }: TemplateChoice,
): FigureSpec {
  const panel = (
    id: string,
    quantity: string,
    unit: string | null,
    pick: (group: StatisticsGroup) => readonly number[],
  ): PanelSpec => ({
    ...emptyPanel(
      id,
      { quantity: '', unit: null, categories: groups.map(({ label }) => label) },
      { quantity, unit },
    ),
    boxes: groups.flatMap((group, at) => boxSpec(group, at, pick(group))),
    legend: { mode: 'none', at: null },
  });
  const counts = groups.map(
    ({ label, pcePercent }) => `${label} (n = ${pcePercent.filter(Number.isFinite).length})`,
  );
  return figureOf(
    'stats',
    presetId,
    [
      panel('voc', '@{V}_{oc}', 'V', ({ vocV }) => vocV),
      panel('jsc', '@{J}_{sc}', 'mA cm-2', ({ jscMaCm2 }) => jscMaCm2),
      panel('ff', 'FF', '%', ({ ff }) => ff.map((value) => value * 100)),
      panel('pce', 'PCE', '%', ({ pcePercent }) => pcePercent),
    ],
    {
      columns: 2,
      letters: true,
      caption: `Figures of merit of ${counts.join(', ')}. Boxes, quartiles with median; whiskers, last values within 1.5 box heights; points, single devices; stars, best values.`,
    },
  );
}

function boxSpec(group: StatisticsGroup, at: number, all: readonly number[]): readonly BoxSpec[] {
  const values = all.filter(Number.isFinite).sort((a, b) => a - b);
  const box = boxOf(values);
  if (box === null) return [];
  const { id, label, look } = group;
  const champion = values.length > 1 ? (values.at(-1) ?? null) : null;
  const quartiles = [box.q1, box.median, box.q3] as const;
  const whiskers = [box.whiskerLow, box.whiskerHigh] as const;
  return [{ id, label, look, at, values, quartiles, whiskers, champion }];
}
