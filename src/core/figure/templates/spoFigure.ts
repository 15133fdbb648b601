import type { FigureSpec, TraceSpec } from '../spec.ts';
import { columnOf } from './columnOf.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { SpoData, TemplateChoice } from './figureData.ts';
import { figureOf } from './figureOf.ts';

const currentColor = '#0072B2';

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
  const left = trace('power', data.quantity, data.values, { ...data.look, color }, 'y');
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
    { quantity: data.quantity, unit: data.unit, fromZero: true },
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
                unit: 'mA cm^{−2}',
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
