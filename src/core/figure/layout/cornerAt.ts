import type { Place } from '../spec.ts';
import type { PlotFrame, Rect } from './PlotFrame.ts';

type Size = Pick<Rect, 'width' | 'height'>;

/**
 * Upper left corner, in points on the page, of a block that a person put at a place of the frame. It is
 * moved inside where it would reach out, as after a change of the preset; one that is larger than the
 * frame begins at its upper left corner.
 */
export function cornerAt(
  frame: Pick<PlotFrame, 'x' | 'y' | 'width' | 'height'>,
  [left, top]: Place,
  { width, height }: Size,
): { readonly x: number; readonly y: number } {
  const within = (share: number, length: number, own: number) =>
    Math.max(0, Math.min(share * length, length - own));
  return {
    x: frame.x + within(left, frame.width, width),
    y: frame.y + within(top, frame.height, height),
  };
}
