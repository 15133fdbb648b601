import { useEffect, useMemo, useRef } from 'react';
import { contrastOnWhite } from '../../../core/figure/color/contrastOnWhite.ts';
import { layoutFigure } from '../../../core/figure/layout/layoutFigure.ts';
import { renderSvg } from '../../../core/figure/render/renderSvg.ts';
import type { FigureSpec } from '../../../core/figure/spec.ts';
import styles from './FigureSlide.module.css';

/** A figure as large as the slide allows, on the ground of the slide. */
export function FigureSlide({ spec }: { readonly spec: FigureSpec }) {
  const host = useRef<HTMLDivElement>(null);
  const svg = useMemo(
    () =>
      renderSvg(layoutFigure(spec), {
        title: 'Figure',
        description: '',
        recipe: null,
        namesParts: true,
      }),
    [spec],
  );
  useEffect(() => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    parsed.removeAttribute('width');
    parsed.removeAttribute('height');
    parsed.setAttribute('role', 'img');
    for (const part of parsed.querySelectorAll('[fill]')) {
      const fill = part.getAttribute('fill') ?? '';
      part.toggleAttribute('data-tint', isTint(fill));
    }
    host.current?.replaceChildren(document.importNode(parsed, true));
  }, [svg]);
  return <div ref={host} className={styles.figure} data-testid="weekly-figure" />;
}

/** The light tints of boxes on white paper; against a dark ground they would outshine everything. */
function isTint(fill: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(fill) && fill !== '#FFFFFF' && contrastOnWhite(fill) < 1.6;
}
