import type { FigureSpec } from './spec.ts';

/** Whether a figure shows anything that was measured. */
export function hasData(spec: FigureSpec): boolean {
  return spec.panels.some(
    ({ traces, boxes }) =>
      boxes.length > 0 || traces.some(({ y }) => y.some((value) => value !== null)),
  );
}
