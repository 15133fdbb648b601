import type { FigureSpec, TemplateId } from './spec.ts';

/** Panels that were one figure before they were put on a page with others. */
export interface FigurePart {
  readonly template: TemplateId;
  /** Place of its first panel in the figure, and how many it has. */
  readonly start: number;
  readonly count: number;
  readonly columns: number;
  readonly sharedX: boolean;
  readonly sharedY: boolean;
}

/** The parts of a figure in reading order; a figure that was not composed is its only part. */
export function partsOf(
  spec: Pick<FigureSpec, 'composition' | 'panels' | 'template' | 'columns' | 'sharedX' | 'sharedY'>,
): readonly FigurePart[] {
  const { template, columns, sharedX, sharedY, panels } = spec;
  if (!spec.composition) {
    return [{ template, start: 0, count: panels.length, columns, sharedX, sharedY }];
  }
  let start = 0;
  return spec.composition.parts.map((part) => {
    const first = start;
    start += part.panels;
    return { ...part, start: first, count: part.panels };
  });
}
