import { palettes } from '../../../../src/core/figure/color/palettes.ts';
import { shelfFigure } from '../../../../src/core/figure/templates/shelfFigure.ts';
import { statsFigure } from '../../../../src/core/figure/templates/statsFigure.ts';
import { summarizeKind } from '../../../../src/core/weekly/summarizeKind.ts';
import type { WeeklySummary } from '../../../../src/core/weekly/WeeklySummary.ts';
import { runChange } from './given.ts';

/** A meeting of one condition with two figures. */

export const color = palettes[0]?.colors[0] ?? '';
const look = { color, symbol: 'circle', filled: true, dash: 'solid', weight: 1 } as const;
const days = [0, 5, 10, 20];
export const shelf = shelfFigure(
  {
    groups: [
      {
        id: 'c',
        label: 'control',
        look,
        mean: {
          hours: days.map((day) => day * 24),
          mean: [1, 0.95, Number.NaN, 0.7],
          sd: [0, 0.01, Number.NaN, 0.02],
          n: [6, 6, 0, 5],
        },
        devices: [],
      },
    ],
    quantity: 'Normalized PCE',
    unit: null,
    isNormalized: true,
    fromHours: null,
    toHours: null,
    note: ['Synthetic sample data, not measured'],
    reference: 'the first point',
  },
  { presetId: 'slide' },
);
export const stats = statsFigure(
  [
    {
      id: 'c',
      label: 'control',
      look,
      vocV: [1.1, 1.2, 1.3],
      jscMaCm2: [19, 20, 21],
      ff: [0.7, 0.72, 0.74],
      pcePercent: [15, 16, 17],
    },
  ],
  { presetId: 'slide' },
);
const summary: WeeklySummary = {
  since: '2025-03-07T00:00:00',
  newestAt: '2025-03-14T09:30:00',
  conditions: [
    {
      condition: 'control',
      kinds: [summarizeKind('shelf', [{ label: 'A-01', change: runChange() }], null)],
      notes: [],
    },
  ],
};
export const facts = {
  summary,
  figures: [
    { template: 'shelf' as const, spec: shelf },
    { template: 'stats' as const, spec: stats },
  ],
  labelOf: (id: string) => id,
};
