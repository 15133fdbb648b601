import type { AxisSpec, BoxSpec, FigureSpec, PanelSpec, TraceSpec } from '../spec.ts';
import { type AxisOwners, axisOwners } from './axisOwners.ts';
import type { FigureEdits } from './FigureEdits.ts';
import { followTraces } from './followTraces.ts';

/** The figure with a person's changes laid over it; changes of parts that are gone do nothing. */
export function applyEdits(spec: FigureSpec, edits: FigureEdits): FigureSpec {
  const owners = axisOwners(spec);
  return {
    ...spec,
    widthMm: edits.widthMm ?? spec.widthMm,
    heightMm: edits.heightMm ?? spec.heightMm,
    letters: edits.letters ?? spec.letters,
    ...(edits.firstLetter === null ? {} : { firstLetter: edits.firstLetter }),
    caption: edits.caption ?? spec.caption,
    panels: spec.panels.map((panel, i) => {
      const own = { x: panel.id, y: panel.id };
      return followTraces(panel, editedPanel(panel, owners[i] ?? own, edits));
    }),
  };
}

function editedPanel(panel: PanelSpec, owners: AxisOwners, edits: FigureEdits): PanelSpec {
  const { id } = panel;
  const axis = (name: 'x' | 'y' | 'y2', own: AxisSpec): AxisSpec => {
    const owner = name === 'y2' ? id : owners[name];
    const change = edits.axes[`${owner}:${name}`];
    if (change === undefined) return own;
    // Numbers that were chosen for another range need not suit this one.
    const ticks = change.range === undefined ? own.ticks : null;
    return { ...own, ticks, ...change };
  };
  const isShown = (part: string) => !edits.hidden.includes(part);
  const levels = [...panel.levels, ...(edits.addedLevels[id] ?? [])];
  const callOuts = [...panel.callOuts, ...(edits.addedCallOuts[id] ?? [])];
  const places = edits.places[id];
  return {
    ...panel,
    x: axis('x', panel.x),
    y: axis('y', panel.y),
    y2: panel.y2 === null ? null : axis('y2', panel.y2),
    traces: panel.traces.map((trace) => editedTrace(trace, edits)),
    boxes: panel.boxes.map((box) => editedBox(box, edits)),
    levels: levels
      .filter((level) => isShown(`level:${id}:${level.id}`))
      .map((level) => ({ ...level, ...edits.levels[`${id}:${level.id}`] })),
    callOuts: callOuts
      .filter((callOut) => isShown(`callOut:${id}:${callOut.id}`))
      .map((callOut) => ({ ...callOut, ...edits.callOuts[`${id}:${callOut.id}`] })),
    title: isShown(`title:${id}`) ? (edits.titles[id] ?? panel.title) : null,
    table: isShown(`table:${id}`) ? panel.table : null,
    counts: isShown(`counts:${id}`) ? panel.counts : null,
    strip: isShown(`strip:${id}`) ? panel.strip : null,
    inset: isShown(`inset:${id}`) ? panel.inset : null,
    legend: edits.legends[id] ?? manner(panel, edits),
    note: edits.notes[id] ?? panel.note,
    ...(places === undefined ? {} : { places: { ...panel.places, ...places } }),
  };
}

function manner({ legend }: PanelSpec, { legendMode }: FigureEdits): PanelSpec['legend'] {
  if (legendMode === null || legend.mode === 'none') return legend;
  return { ...legend, mode: legendMode, at: null };
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
