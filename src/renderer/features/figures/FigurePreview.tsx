import { Box } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { partOfBlock } from '../../../core/figure/edits/partOfBlock.ts';
import { placeInFrame } from '../../../core/figure/edits/placeInFrame.ts';
import type { Scene, SceneBlock } from '../../../core/figure/scene/scene.ts';
import type { Place } from '../../../core/figure/spec.ts';
import { addRects } from './addRects.ts';
import styles from './FigurePreview.module.css';
import { focusPart } from './focusPart.ts';
import { nameParts } from './nameParts.ts';
import { useBlockDrag } from './useBlockDrag.ts';

interface FigurePreviewProps {
  readonly svg: string;
  readonly scene: Scene;
  /** Times the size on paper; null: as large as there is room. */
  readonly zoom: number | null;
  readonly selected: string | null;
  /** How a part is called, for readers of the screen. */
  readonly labels: ReadonlyMap<string, string>;
  readonly onSelect: (part: string | null) => void;
  readonly onMove: (block: SceneBlock, place: Place) => void;
}

const [leastZoom, mostZoom] = [0.5, 3];
/** The desk around the sheet: both sides of its padding, and a little for rounding. */
const aroundPx = 36;
const pointsPerMm = 72 / 25.4;
/** One press of an arrow key, in mm. */
const stepMm = 0.5;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The figure itself, the same SVG that is exported. A click or Tab picks a part; words are moved with the
 * pointer, or by half a millimetre with the arrow keys.
 */
export function FigurePreview(props: FigurePreviewProps) {
  const { svg, scene, zoom, selected, labels, onSelect, onMove } = props;
  const host = useRef<HTMLDivElement>(null);
  const desk = useElementSize();
  const moved = useRef<string | null>(null);
  const scale = zoom ?? fittingZoom(scene, desk);
  const move = (block: SceneBlock, x: number, y: number) => {
    const frame = scene.frames.find(({ panelId }) => panelId === block.panelId);
    if (frame === undefined) return;
    moved.current = partOfBlock(block);
    onSelect(moved.current);
    onMove(block, placeInFrame(frame, block, x, y));
  };
  const drag = useBlockDrag(host, scene, move);
  useEffect(() => {
    const focused = document.activeElement?.closest('[data-part]');
    const isInside = host.current?.contains(focused ?? null) ?? false;
    const kept = moved.current ?? (isInside ? focused?.getAttribute('data-part') : null);
    moved.current = null;
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    parsed.setAttribute('width', `${scene.widthMm * scale}mm`);
    parsed.removeAttribute('height');
    const drawing = document.importNode(parsed, true);
    addRects(drawing, scene);
    host.current?.replaceChildren(drawing);
    if (kept) focusPart(drawing, kept);
  }, [svg, scale, scene]);
  useEffect(() => {
    if (host.current !== null) nameParts(host.current, labels, selected);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const part = partAt(event.target);
    if (part === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(part);
      return;
    }
    if (event.key === 'Escape') onSelect(null);
    const arrow = arrows[event.key];
    const block = scene.blocks.find((each) => partOfBlock(each) === part);
    if (arrow === undefined || block === undefined) return;
    event.preventDefault();
    const step = stepMm * pointsPerMm;
    move(block, block.x + arrow[0] * step, block.y + arrow[1] * step);
  };
  return (
    <Box className={styles.desk} ref={desk.ref}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the parts inside are the buttons */}
      <div
        ref={host}
        className={styles.sheet}
        data-testid="figure-preview"
        onClick={(event) => {
          if (!drag.hasMoved()) onSelect(partAt(event.target));
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const part = partAt(event.target);
          if (part !== null && part !== selected) onSelect(part);
        }}
        onPointerDown={drag.onPointerDown}
        onPointerMove={drag.onPointerMove}
        onPointerUp={drag.onPointerUp}
        onPointerCancel={drag.onPointerCancel}
      />
    </Box>
  );
}

/** So that all of the figure is seen; CSS pixels are 96 to the inch. */
function fittingZoom(
  { widthMm, heightMm }: Scene,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const pixelsPerMm = 96 / 25.4;
  const fits = Math.min(
    (width - aroundPx) / (widthMm * pixelsPerMm),
    (height - aroundPx) / (heightMm * pixelsPerMm),
  );
  return Math.max(leastZoom, Math.min(mostZoom, Math.floor(fits * 100) / 100));
}

function partAt(target: EventTarget): string | null {
  const part = (target as Element).closest('[data-part]')?.getAttribute('data-part') ?? null;
  return part === 'ground' ? null : part;
}
