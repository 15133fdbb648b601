import type { AxisSpec, BoxSpec, FigureSpec, PanelSpec, TraceSpec } from '../spec.ts';
import type { FigureEdits } from './FigureEdits.ts';

/** The figure with a person's changes laid over it; changes of parts that are gone do nothing. */
export function applyEdits(spec: FigureSpec, edits: FigureEdits): FigureSpec {
  return {
    ...spec,
    widthMm: edits.widthMm ?? spec.widthMm,
    heightMm: edits.heightMm ?? spec.heightMm,
    caption: edits.caption ?? spec.caption,
    panels: spec.panels.map((panel) => editedPanel(panel, edits)),
  };
}

function editedPanel(panel: PanelSpec, edits: FigureEdits): PanelSpec {
  const axis = (name: 'x' | 'y' | 'y2', own: AxisSpec): AxisSpec => {
    const change = edits.axes[`${panel.id}:${name}`];
    if (change === undefined) return own;
    // Numbers that were chosen for another range need not suit this one.
    const ticks = change.range === undefined ? own.ticks : null;
    return { ...own, ticks, ...change };
  };
  return {
    ...panel,
    x: axis('x', panel.x),
    y: axis('y', panel.y),
    y2: panel.y2 === null ? null : axis('y2', panel.y2),
    traces: panel.traces.map((trace) => editedTrace(trace, edits)),
    boxes: panel.boxes.map((box) => editedBox(box, edits)),
    levels: panel.levels.filter(({ id }) => !edits.hiddenLevels.includes(id)),
    legend: edits.legends[panel.id] ?? panel.legend,
    note: edits.notes[panel.id] ?? panel.note,
  };
}

function editedTrace(trace: TraceSpec, { looks, labels }: FigureEdits): TraceSpec {
  return {
    ...trace,
    label: trace.role === 'main' ? (labels[trace.key] ?? trace.label) : trace.label,
    look: { ...trace.look, ...looks[trace.key] },
  };
}

function editedBox(box: BoxSpec, { looks, labels }: FigureEdits): BoxSpec {
  return {
    ...box,
    label: labels[box.id] ?? box.label,
    look: { ...box.look, ...looks[box.id] },
  };
}
