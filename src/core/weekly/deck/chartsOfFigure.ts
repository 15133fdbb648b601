import type { FigureSpec, PanelSpec } from '../../figure/spec.ts';
import { plainText } from '../../figure/text/plainText.ts';
import type { WeeklyWords } from '../words/WeeklyWords.ts';
import { chartAxis } from './chartAxis.ts';
import type { DeckChart, DeckSeries } from './Deck.ts';
import { pickPoints } from './pickPoints.ts';

const levelColor = '#7A7F87';
/** From the lower whisker to the upper one: the median stands out. */
const boxColors = ['#ADB5BD', '#7A7F87', '#D55E00', '#7A7F87', '#ADB5BD'] as const;

/** The panels of a figure as native charts, with the numbers that are plotted. */
export function chartsOfFigure(spec: FigureSpec, words: WeeklyWords): readonly DeckChart[] {
  return spec.panels.flatMap((panel) => {
    if (panel.boxes.length > 0) return [boxChart(panel, words)];
    const chart = scatterChart(panel);
    return chart.series.length === 0 ? [] : [chart];
  });
}

function scatterChart(panel: PanelSpec): DeckChart {
  const curves = panel.traces
    .filter(({ role, axis }) => role === 'main' && axis === 'y')
    .map(({ label, look, x, y }): DeckSeries => {
      return { name: plainText(label), color: look.color, ...pickPoints(x, y) };
    })
    .filter(({ x }) => x.length > 0);
  const x = chartAxis(
    panel.x,
    'x',
    curves.flatMap((curve) => curve.x),
  );
  const y = chartAxis(
    panel.y,
    'y',
    curves.flatMap((curve) => curve.y),
  );
  const levels = panel.levels
    .filter(({ axis }) => axis === 'y' && x.range !== null && curves.length > 0)
    .map(({ label, value }): DeckSeries => {
      const ends = x.range ?? [0, 1];
      return { name: plainText(label ?? ''), color: levelColor, x: ends, y: [value, value] };
    });
  return { kind: 'scatter', x, y, categories: [], series: [...curves, ...levels] };
}

function boxChart(panel: PanelSpec, words: WeeklyWords): DeckChart {
  const { boxes } = panel;
  const categories = (panel.x.categories ?? boxes.map(({ label }) => label)).map(plainText);
  const places = categories.map((_, place) => place);
  const series = words.box.map((name, part): DeckSeries => {
    const y = places.map((place) => {
      const box = boxes.find(({ at }) => at === place);
      if (box === undefined) return null;
      const { whiskers, quartiles } = box;
      return [whiskers[0], ...quartiles, whiskers[1]][part] ?? null;
    });
    return { name, color: boxColors[part] as string, x: places, y };
  });
  return {
    kind: 'boxes',
    x: chartAxis({ ...panel.x, categories }, 'x', []),
    y: chartAxis(
      panel.y,
      'y',
      series.flatMap(({ y }) => y),
    ),
    categories,
    series,
  };
}
