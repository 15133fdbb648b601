import type { FigureSpec, TableSpec } from '../spec.ts';
import type { SweepData, SweepsData, TemplateChoice } from './figureData.ts';
import { figureOf } from './figureOf.ts';
import { sweepPanel } from './sweepPanel.ts';
import { sweepTrace } from './sweepTrace.ts';

const marks = { reverse: 'rev.', forward: 'fwd.' };

/** Champion J-V curves, both directions, with the table of their figures of merit. */
export function jvFigure(data: SweepsData, { presetId }: TemplateChoice): FigureSpec {
  const traces = data.sweeps.map((sweep) =>
    sweepTrace(sweep, `${sweep.label}#${sweep.direction}`, `${sweep.label}, ${sweep.direction}`),
  );
  const table: TableSpec = {
    head: ['', '@{V}_{oc} (V)', '@{J}_{sc} (mA cm-2)', 'FF (%)', 'PCE (%)'],
    rows: data.sweeps.map((sweep) => ({
      cells: [`${sweep.label} ${marks[sweep.direction]}`, ...figuresOf(sweep)],
      color: sweep.look.color,
    })),
  };
  return figureOf(
    'jv',
    presetId,
    [{ ...sweepPanel('jv', data), traces, table: data.sweeps.length === 0 ? null : table }],
    {
      caption:
        'J-V curves of the champion devices [light, scan rate, mask area]. Solid lines, reverse scan; dashed lines, forward scan.',
    },
  );
}

function figuresOf({ vocV, jscMaCm2, ff, pcePercent }: SweepData): string[] {
  const text = (value: number | null, decimals: number) =>
    value === null || !Number.isFinite(value) ? '–' : value.toFixed(decimals).replace('-', '−');
  return [
    text(vocV, 3),
    text(jscMaCm2, 2),
    text(ff === null ? null : ff * 100, 1),
    text(pcePercent, 2),
  ];
}
