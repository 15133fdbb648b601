import type PptxGenJS from 'pptxgenjs';
import type { DeckAxis, DeckChart } from '../../core/weekly/deck/Deck.ts';
import { chartRows } from './chartRows.ts';
import { deckLook } from './deckLook.ts';
import type { Place } from './placeCharts.ts';

/** A native chart on a slide: colours of the conditions, axes of whole steps, type that can be read. */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: DeckChart,
  place: Place,
  face: string,
): void {
  const { axisPt, ink, quiet, line } = deckLook;
  const common: PptxGenJS.IChartOpts = {
    ...place,
    ...limits('cat', chart.kind === 'boxes' ? null : chart.x),
    ...limits('val', chart.y),
    chartColors: chart.series.map(({ color }) => color.slice(1)),
    // A break in the data is a break in the line.
    displayBlanksAs: 'gap',
    showLegend: chart.series.length > 1,
    legendPos: 'b',
    legendFontFace: face,
    legendFontSize: axisPt,
    legendColor: ink,
    showCatAxisTitle: chart.x.title !== '',
    catAxisTitle: chart.x.title,
    catAxisTitleFontFace: face,
    catAxisTitleFontSize: axisPt + 2,
    catAxisTitleColor: ink,
    catAxisLabelFontFace: face,
    catAxisLabelFontSize: axisPt,
    catAxisLabelColor: ink,
    catAxisLineColor: quiet,
    showValAxisTitle: true,
    valAxisTitle: chart.y.title,
    valAxisTitleFontFace: face,
    valAxisTitleFontSize: axisPt + 2,
    valAxisTitleColor: ink,
    valAxisLabelFontFace: face,
    valAxisLabelFontSize: axisPt,
    valAxisLabelColor: ink,
    valAxisLineColor: quiet,
    catGridLine: { style: 'none' },
    valGridLine: { color: line, size: 0.5 },
  };
  const rows = chartRows(chart);
  // Empty cells stay empty: `finishDeck` takes the library's empty points out.
  const column = (own: number) => rows.map(({ values }) => values[own] as number);
  if (chart.kind === 'boxes') {
    const labels = rows.map(({ at }) => String(at));
    const data = chart.series.map(({ name }, own) => ({ name, labels, values: column(own) }));
    const look = { lineSize: 0, lineDataSymbol: 'dash' as const, lineDataSymbolSize: 14 };
    slide.addChart('line', data, { ...common, ...look });
    return;
  }
  const data = [
    { name: chart.x.title, values: rows.map(({ at }) => at as number) },
    ...chart.series.map(({ name }, own) => ({ name, values: column(own) })),
  ];
  const look = { lineSize: 2, lineDataSymbol: 'circle' as const, lineDataSymbolSize: 5 };
  slide.addChart('scatter', data, { ...common, ...look });
}

function limits(axis: 'cat' | 'val', given: DeckAxis | null): PptxGenJS.IChartOpts {
  if (given === null || given.range === null) return {};
  const [from, to] = given.range;
  return {
    [`${axis}AxisMinVal`]: from,
    [`${axis}AxisMaxVal`]: to,
    ...(given.step === null ? {} : { [`${axis}AxisMajorUnit`]: given.step }),
  };
}
