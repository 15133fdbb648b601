import { useEffect, useMemo, useRef } from 'react';
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
    host.current?.replaceChildren(document.importNode(parsed, true));
  }, [svg]);
  return <div ref={host} className={styles.figure} data-testid="weekly-figure" />;
}
