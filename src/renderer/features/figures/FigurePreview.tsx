import { Box } from '@mantine/core';
import { useEffect, useRef } from 'react';
import styles from './FigurePreview.module.css';

interface FigurePreviewProps {
  readonly svg: string;
  /** Times the size on paper. */
  readonly zoom: number;
  readonly widthMm: number;
  readonly selected: string | null;
  readonly onSelect: (part: string | null) => void;
}

/** The figure itself, the same SVG that is exported; a click picks the part below it. */
export function FigurePreview({ svg, zoom, widthMm, selected, onSelect }: FigurePreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    parsed.setAttribute('width', `${widthMm * zoom}mm`);
    parsed.removeAttribute('height');
    parsed.setAttribute('role', 'img');
    host.current?.replaceChildren(document.importNode(parsed, true));
  }, [svg, zoom, widthMm]);
  useEffect(() => {
    for (const part of host.current?.querySelectorAll('[data-part]') ?? []) {
      part.toggleAttribute('data-selected', part.getAttribute('data-part') === selected);
    }
  });
  return (
    <Box className={styles.desk}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: every part is in the list beside it, too */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={host}
        className={styles.sheet}
        data-testid="figure-preview"
        onClick={(event) => {
          const part = (event.target as Element).closest('[data-part]')?.getAttribute('data-part');
          onSelect(part === undefined || part === 'ground' ? null : (part ?? null));
        }}
      />
    </Box>
  );
}
