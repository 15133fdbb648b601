import type { PanelSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { cornerAt } from './cornerAt.ts';
import { type DrawnLabels, directLabel } from './directLabel.ts';
import type { FigureStyle } from './FigureStyle.ts';
import type { Occupancy } from './Occupancy.ts';
import type { PlotFrame } from './PlotFrame.ts';
import { shownEntries } from './shownEntries.ts';

/** The labels that a person put beside their lines, inside the frame. */
export function drawPutLabels(
  panel: PanelSpec,
  frame: PlotFrame,
  style: FigureStyle,
  room: Occupancy,
): DrawnLabels {
  const labels = shownEntries(panel).flatMap((entry) => {
    const place = panel.places?.[`label:${entry.key}`];
    if (place === undefined) return [];
    const { width, ascent, descent } = layoutLabel(entry.label, style.legend);
    const size = { width, height: ascent + descent };
    const corner = cornerAt(frame, place, size);
    room.takeRect({ ...corner, ...size });
    return [directLabel(panel.id, entry, style, corner.x, corner.y + ascent)];
  });
  return { items: labels.map(({ item }) => item), blocks: labels.map(({ block }) => block) };
}
