import type { PanelFrame } from '../scene/scene.ts';
import type { LevelSpec, PanelSpec } from '../spec.ts';
import { freeId } from './freeId.ts';

/** A new line across a panel: 90 % on normalized values, else through the middle of what is shown. */
export function newLevel(
  panel: PanelSpec,
  { yRange: [low, high] }: Pick<PanelFrame, 'yRange'>,
): LevelSpec {
  const id = freeId('line', panel.levels);
  const isNormalized = panel.levels.some((level) => level.id === 't80');
  if (isNormalized && low < 0.9 && high > 0.9) {
    return { id, axis: 'y', value: 0.9, label: 'T90', dashed: true };
  }
  const value = Number(((low + high) / 2).toPrecision(3));
  return { id, axis: 'y', value, label: String(value), dashed: true };
}
