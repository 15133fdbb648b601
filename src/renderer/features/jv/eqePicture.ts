import type { EqeColumns } from '../../../core/eqe/eqeColumns.ts';
import { niceStep } from '../../../core/figure/axes/niceTicks.ts';
import { valueAxis } from '../../ui/chart/axes.ts';
import type { DrawnTrace, PanelPicture, Span } from '../../ui/chart/picture.ts';
import type { PlotArea } from '../../ui/chart/plotArea.ts';
import { formatNumber } from '../../ui/formatNumber.ts';

export interface EqeChoice {
  readonly spectra: readonly EqeColumns[];
  readonly colorOf: (spectrum: EqeColumns) => string;
  readonly range: { readonly x: Span; readonly y: Span } | null;
  readonly plot: PlotArea;
}

const pixelsPerTick = 60;

/** EQE in % on the left axis, the running current under AM1.5G on the right one. */
export function eqePicture(choice: EqeChoice): PanelPicture {
  const { spectra, colorOf, plot } = choice;
  const full = fullRange(spectra);
  const { x, y } = choice.range ?? full;
  const perPercent = currentPerPercent(spectra, full.y[1]);
  const right: Span = [y[0] * perPercent, y[1] * perPercent];
  const integrated = 'Integrated current (mA/cm²)';
  return {
    id: 'eqe',
    title: 'EQE',
    note: 'Solid: EQE; dashed: its running integral over AM1.5G (ASTM G173-03), on the right axis.',
    x: valueAxis('Wavelength (nm)', x, plot.width, pixelsPerTick),
    y: valueAxis('EQE (%)', y, plot.height),
    right: valueAxis(integrated, right, plot.height),
    names: { x: 'Wavelength (nm)', y: 'EQE (%)', right: 'Integrated current (mA/cm2)' },
    levels: [],
    traces: spectra.flatMap((spectrum) => tracesOf(spectrum, colorOf(spectrum), perPercent)),
    legend: spectra.map((spectrum) => ({
      id: spectrum.id,
      label: spectrum.label,
      detail: spectrum.jscMaCm2 === null ? '' : `${spectrum.jscMaCm2.toFixed(2)} mA/cm²`,
      color: colorOf(spectrum),
      symbol: null,
      dash: null,
      hidden: false,
    })),
    facts: spectra.map(factOf),
  };
}

function fullRange(spectra: readonly EqeColumns[]): { readonly x: Span; readonly y: Span } {
  const from = Math.min(...spectra.map(({ wavelengthNm }) => wavelengthNm[0] ?? 300));
  const to = Math.max(...spectra.map(({ wavelengthNm }) => wavelengthNm.at(-1) ?? 900));
  const highest = Math.max(...spectra.flatMap(({ eqe }) => [...eqe]), 0.01) * 100;
  return {
    x: [from, to],
    y: [0, highest > 60 && highest <= 100 ? 100 : roundedUp(highest * 1.05)],
  };
}

/** Scales the currents so that the largest of them ends a little under the top. */
function currentPerPercent(spectra: readonly EqeColumns[], top: number): number {
  const largest = Math.max(...spectra.map(({ jscMaCm2 }) => jscMaCm2 ?? 0), 1);
  return roundedUp(largest * 1.1) / top;
}

function roundedUp(value: number): number {
  const step = niceStep(value / 5);
  return Math.ceil(value / step) * step;
}

function tracesOf(spectrum: EqeColumns, color: string, perPercent: number): readonly DrawnTrace[] {
  const { id, label, wavelengthNm: x, eqe, cumulativeMaCm2 } = spectrum;
  const style = { color, width: 1.8, opacity: 1, symbol: null, mark: null };
  const values = (y: Float64Array) => ({ x, y, sd: null, n: null, pointsInRange: x.length });
  return [
    {
      id,
      kind: 'sweep',
      label,
      detail: 'EQE',
      columns: values(eqe.map((value) => value * 100)),
      style: { ...style, dash: null },
      excluded: null,
    },
    {
      id: `${id} integrated`,
      kind: 'sweep',
      label,
      detail: 'integrated',
      columns: values(cumulativeMaCm2.map((value) => value / perPercent)),
      style: { ...style, width: 1.4, dash: '5 4' },
      excluded: null,
      rightValues: cumulativeMaCm2,
    },
  ];
}

function factOf({ label, file, jscMaCm2, fromNm, toNm }: EqeColumns): string {
  return `${label}: Jsc,EQE ${formatNumber(jscMaCm2, 4)} mA/cm2 over ${fromNm} to ${toNm} nm under AM1.5G (ASTM G173-03), file ${file}`;
}
