import type { PanelFrame } from '../scene/scene.ts';
import type { CallOutSpec, PanelSpec } from '../spec.ts';
import { freeId } from './freeId.ts';

type Ranges = Pick<PanelFrame, 'xRange' | 'yRange'>;

/** New words at a point of the panel's first curve, two thirds along, or in the middle of the panel. */
export function newCallOut(panel: PanelSpec, { xRange, yRange }: Ranges): CallOutSpec {
  const id = freeId('words', panel.callOuts);
  const trace = panel.traces.find(({ role, axis }) => role === 'main' && axis === 'y');
  const shown = (trace?.x ?? []).flatMap((x, i) => {
    const y = trace?.y[i];
    const inside = x >= xRange[0] && x <= xRange[1];
    return inside && typeof y === 'number' && y >= yRange[0] && y <= yRange[1] ? [{ x, y }] : [];
  });
  const middle = { x: (xRange[0] + xRange[1]) / 2, y: (yRange[0] + yRange[1]) / 2 };
  const { x, y } = shown[Math.floor(shown.length * 0.66)] ?? middle;
  const color = trace?.look.color ?? '#000000';
  const rounded = (value: number) => Number(value.toPrecision(4));
  return { id, x: rounded(x), y: rounded(y), text: 'Words', color, drop: false };
}
