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

/** Marks what is picked, and makes the first piece of each part a stop of the Tab key with a name. */
export function nameParts(
  host: Element,
  labels: ReadonlyMap<string, string>,
  selected: string | null,
): void {
  const seen = new Set<string>();
  for (const piece of host.querySelectorAll('[data-part]')) {
    const part = piece.getAttribute('data-part') as string;
    piece.toggleAttribute('data-selected', part === selected);
    if (part === 'ground' || seen.has(part)) continue;
    seen.add(part);
    piece.setAttribute('tabindex', '0');
    piece.setAttribute('role', 'button');
    piece.setAttribute('aria-label', labels.get(part) ?? part);
  }
}

/** Puts the focus back on a part after the figure was drawn anew. */
export function focusPart(drawing: Element, part: string): void {
  const piece = drawing.querySelector(`[data-part="${CSS.escape(part)}"]`);
  if (piece instanceof SVGElement) {
    piece.setAttribute('tabindex', '0');
    piece.focus({ preventScroll: true });
  }
}
