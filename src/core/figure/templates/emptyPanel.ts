import type { AxisSpec, PanelSpec } from '../spec.ts';

/** A panel with axes and nothing else, to be filled by a template. */
export function emptyPanel(
  id: string,
  x: Pick<AxisSpec, 'quantity' | 'unit'> & Partial<AxisSpec>,
  y: Pick<AxisSpec, 'quantity' | 'unit'> & Partial<AxisSpec>,
): PanelSpec {
  const rest = { range: null, ticks: null, fromZero: false, categories: null };
  return {
    id,
    x: { ...rest, ...x },
    y: { ...rest, ...y },
    y2: null,
    traces: [],
    boxes: [],
    levels: [],
    callOuts: [],
    title: null,
    note: [],
    table: null,
    counts: null,
    strip: null,
    legend: { mode: 'auto', at: null },
    inset: null,
    emptyText: 'No data in this range',
  };
}
