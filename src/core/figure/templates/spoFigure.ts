import type { FigureSpec, TraceSpec } from '../spec.ts';
import { columnOf } from './columnOf.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { SpoData, TemplateChoice } from './figureData.ts';
import { figureOf } from './figureOf.ts';

const currentColor = '#0072B2';
/** Tops of the two axes in largest values: both begin at zero, and the curves do not cover each other. */
const upperTop = 1.15;
const lowerTop = 1.6;

/** Stabilised power output: PCE on the left, current density on the right, the bias in the panel. */
export function spoFigure(data: SpoData, { presetId }: TemplateChoice): FigureSpec {
  const seconds = Array.from(data.seconds);
  const trace = (
    id: string,
    label: string,
    values: ArrayLike<number>,
    look: TraceSpec['look'],
    axis: TraceSpec['axis'],
  ): TraceSpec => ({
    id,
    key: id,
    label,
    axis,
    shape: 'both',
    x: seconds,
    y: columnOf(values),
    sd: null,
    n: null,
    limits: null,
    spread: 'none',
    look,
    role: 'main',
    censoredAt: [],
    measuredPoints: seconds.length,
  });
  const color = data.look.color === currentColor ? '#D55E00' : data.look.color;
  const left = trace(
    'power',
    data.quantity,
    data.values,
    { ...data.look, color, symbol: 'circle', filled: true },
    'y',
  );
  const { currentDensity } = data;
  const traces =
    currentDensity === null
      ? [left]
      : [
          left,
          trace(
            'current',
            'Current density',
            currentDensity,
            { ...data.look, color: currentColor, symbol: 'square', filled: false },
            'y2',
          ),
        ];
  const bias = data.biasV === null ? [] : [`Bias ${data.biasV.toFixed(2)} V`];
  const end = columnOf(data.values).findLast((value) => value !== null);
  const reached = end === undefined || end === null ? [] : [`${end.toFixed(2)} ${data.unit}`];
  const panel = emptyPanel(
    'spo',
    { quantity: 'Time', unit: 's' },
    {
      quantity: data.quantity,
      unit: data.unit,
      fromZero: true,
      range: currentDensity === null ? null : rangeOf(data.values, upperTop),
    },
  );
  return figureOf(
    'spo',
    presetId,
    [
      {
        ...panel,
        y2:
          currentDensity === null
            ? null
            : {
                ...panel.y,
                quantity: 'Current density',
                unit: 'mA cm-2',
                range: rangeOf(currentDensity, lowerTop),
              },
        traces,
        note: [data.label, [...reached, ...bias].join(', ')].filter((line) => line !== ''),
      },
    ],
    {
      caption: `Stabilised power output of ${data.label}${data.biasV === null ? '' : ` at ${data.biasV.toFixed(2)} V`}.`,
    },
  );
}

/** From zero, or a little below the lowest value where there are negative ones. */
function rangeOf(values: ArrayLike<number>, top: number): readonly [number, number] | null {
  const known = Array.from(values).filter(Number.isFinite);
  const most = Math.max(0, ...known);
  const least = Math.min(0, ...known);
  return most > 0 ? [least * top, most * top] : null;
}
