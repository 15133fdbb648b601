import { type PointerEvent, type RefObject, useRef } from 'react';
import { placeInFrame } from '../../../core/figure/edits/placeInFrame.ts';
import type { Scene, SceneBlock } from '../../../core/figure/scene/scene.ts';

interface Held {
  readonly block: SceneBlock;
  readonly pointerId: number;
  /** Where the pointer took it, in points on the page. */
  readonly fromX: number;
  readonly fromY: number;
  /** The block's upper left corner now. */
  x: number;
  y: number;
  moved: boolean;
}

/** Less is a click with an unsteady hand, in points at the size on paper. */
const leastPt = 1;

/** Moves blocks of words with the pointer: a rectangle shows where they will be, inside their frame. */
export function useBlockDrag(
  host: RefObject<HTMLDivElement | null>,
  scene: Scene,
  onDrop: (block: SceneBlock, x: number, y: number) => void,
) {
  const held = useRef<Held | null>(null);
  const wasMoved = useRef(false);
  const ghost = useRef<Element | null>(null);
  const end = () => {
    held.current = null;
    ghost.current?.remove();
    ghost.current = null;
  };
  return {
    /** Whether the press that ended last moved something and was no click. */
    hasMoved: () => wasMoved.current,
    onPointerDown: (event: PointerEvent) => {
      wasMoved.current = false;
      const at = pageAt(host.current, event);
      const block = at === null || event.button !== 0 ? null : blockAt(scene.blocks, at);
      if (at === null || block === null) return;
      const { pointerId } = event;
      held.current = {
        block,
        pointerId,
        fromX: at.x,
        fromY: at.y,
        x: block.x,
        y: block.y,
        moved: false,
      };
    },
    onPointerMove: (event: PointerEvent) => {
      const now = held.current;
      const at = now === null ? null : pageAt(host.current, event);
      if (now === null || at === null) return;
      const [dx, dy] = [at.x - now.fromX, at.y - now.fromY];
      if (!now.moved && Math.hypot(dx, dy) < leastPt) return;
      if (!now.moved) host.current?.setPointerCapture(now.pointerId);
      now.moved = true;
      wasMoved.current = true;
      now.x = now.block.x + dx;
      now.y = now.block.y + dy;
      ghost.current ??= newGhost(host.current);
      showGhost(ghost.current, scene, now);
    },
    onPointerUp: () => {
      const now = held.current;
      end();
      if (now?.moved) onDrop(now.block, now.x, now.y);
    },
    onPointerCancel: end,
  };
}

/** The smallest block below the pointer: a legend may lie around words. */
function blockAt(
  blocks: readonly SceneBlock[],
  { x, y }: { readonly x: number; readonly y: number },
): SceneBlock | null {
  const below = blocks.filter(
    (block) =>
      x >= block.x && x <= block.x + block.width && y >= block.y && y <= block.y + block.height,
  );
  const area = ({ width, height }: SceneBlock) => width * height;
  return below.toSorted((a, b) => area(a) - area(b))[0] ?? null;
}

function pageAt(host: HTMLElement | null, event: PointerEvent): DOMPoint | null {
  const drawing = host?.querySelector('svg') ?? null;
  const matrix = drawing?.getScreenCTM()?.inverse();
  return matrix === undefined
    ? null
    : new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
}

function newGhost(host: HTMLElement | null): Element {
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('data-ghost', '');
  host?.querySelector('svg')?.append(rect);
  return rect;
}

function showGhost(rect: Element, scene: Scene, { block, x, y }: Held): void {
  const frame = scene.frames.find(({ panelId }) => panelId === block.panelId);
  if (frame === undefined) return;
  const [left, top] = placeInFrame(frame, block, x, y);
  rect.setAttribute('x', String(frame.x + left * frame.width));
  rect.setAttribute('y', String(frame.y + top * frame.height));
  rect.setAttribute('width', String(block.width));
  rect.setAttribute('height', String(block.height));
}
