import type { PanelFrame, SceneBlock } from '../scene/scene.ts';
import type { Place } from '../spec.ts';

/** Finer than anybody sees: a hundredth of a millimetre on the widest page. */
const steps = 20_000;

/**
 * The place of a block whose upper left corner a person puts at (x, y), in points on the page: as shares of
 * its panel's frame, moved inside where it would reach out.
 */
export function placeInFrame(
  frame: Pick<PanelFrame, 'x' | 'y' | 'width' | 'height'>,
  block: Pick<SceneBlock, 'width' | 'height'>,
  x: number,
  y: number,
): Place {
  const share = (at: number, length: number, own: number) =>
    Math.round((Math.max(0, Math.min(at, length - own)) / length) * steps) / steps;
  return [
    share(x - frame.x, frame.width, block.width),
    share(y - frame.y, frame.height, block.height),
  ];
}
