import type { PanelSpec } from '../spec.ts';
import { emptyPanel } from './emptyPanel.ts';
import type { SweepsData } from './figureData.ts';

/** Axes of J-V curves: the quadrant that delivers power, with a little beyond both of its ends. */
export function sweepPanel(id: string, { sweeps, unit }: SweepsData): PanelSpec {
  const voc = Math.max(0, ...sweeps.map(({ vocV }) => vocV ?? 0));
  const jsc = Math.max(0, ...sweeps.map(({ jscMaCm2 }) => jscMaCm2 ?? 0));
  const lowest = Math.min(0, ...sweeps.flatMap(({ voltage }) => Array.from(voltage)));
  const known = voc > 0 && jsc > 0;
  const name = unit === 'mA' ? 'Current' : 'Current density';
  return {
    ...emptyPanel(
      id,
      {
        quantity: 'Voltage',
        unit: 'V',
        range: known ? [Math.max(lowest, -0.1), voc * 1.05] : null,
      },
      { quantity: name, unit, range: known ? [-0.1 * jsc, 1.12 * jsc] : null, fromZero: true },
    ),
    levels: [
      { id: 'zeroY', axis: 'y', value: 0, label: null, dashed: false },
      { id: 'zeroX', axis: 'x', value: 0, label: null, dashed: false },
    ],
  };
}
