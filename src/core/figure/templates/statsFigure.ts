import { boxOf } from '../../statistics/boxOf.ts';
import type { BoxSpec, FigureSpec, PanelSpec } from '../spec.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { StatisticsGroup, TemplateChoice } from './figureData.ts';
import { figureOf } from './figureOf.ts';

/** More boxes than this need the whole width: the panels then stand below each other. */
const mostBesides = 12;

/** Box plots of the four figures of merit in a square, every device a point, that of highest PCE a star. */
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
  const columns = groups.length > mostBesides ? 1 : 2;
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
      columns,
      letters: true,
      sharedX: columns === 1,
      caption: `Figures of merit of ${counts.join(', ')}. Boxes, quartiles with median; whiskers, last values within 1.5 box heights; points, single devices; stars, the device of highest PCE.`,
    },
  );
}

function boxSpec(group: StatisticsGroup, at: number, all: readonly number[]): readonly BoxSpec[] {
  const values = all.filter(Number.isFinite).sort((a, b) => a - b);
  const box = boxOf(values);
  if (box === null) return [];
  const { id, label, look } = group;
  const best = all[championOf(group)] ?? Number.NaN;
  const champion = values.length > 1 && Number.isFinite(best) ? best : null;
  const quartiles = [box.q1, box.median, box.q3] as const;
  const whiskers = [box.whiskerLow, box.whiskerHigh] as const;
  return [{ id, label, look, at, values, quartiles, whiskers, champion }];
}

/** Place of the device with the highest efficiency; -1 where none is known. */
function championOf({ pcePercent }: StatisticsGroup): number {
  const most = Math.max(...pcePercent.filter(Number.isFinite));
  return pcePercent.indexOf(most);
}
