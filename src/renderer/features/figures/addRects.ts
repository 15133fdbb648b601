import { partOfBlock } from '../../../core/figure/edits/partOfBlock.ts';
import type { Scene, SceneBlock } from '../../../core/figure/scene/scene.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/**
 * Rectangles behind the drawing: each frame, so that its empty room picks the panel, and each block of
 * words, to be seen when picked and held where no letter is.
 */
export function addRects(
  drawing: Element,
  { frames, blocks }: Pick<Scene, 'frames' | 'blocks'>,
): void {
  const ground = drawing.querySelector('[data-part="ground"]');
  for (const block of blocks.toReversed()) {
    const rect = rectOf(block, partOfBlock(block));
    rect.setAttribute('data-block', block.name);
    ground?.after(rect);
  }
  for (const frame of frames.toReversed()) ground?.after(rectOf(frame, `frame:${frame.panelId}`));
}

function rectOf(rect: Pick<SceneBlock, 'x' | 'y' | 'width' | 'height'>, part: string): Element {
  const element = document.createElementNS(svgNamespace, 'rect');
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    element.setAttribute(side, String(rect[side]));
  }
  element.setAttribute('data-part', part);
  return element;
}
