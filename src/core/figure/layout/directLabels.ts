import type { PanelSpec } from '../spec.ts';
import { layoutLabel } from '../text/layoutLabel.ts';
import { type DrawnLabels, directLabel } from './directLabel.ts';
import type { FigureStyle } from './FigureStyle.ts';
import { type PlotFrame, yOf } from './PlotFrame.ts';
import { shownEntries } from './shownEntries.ts';

/** Widest of the labels that go beside the ends of the lines, right of the frame. */
export function directLabelWidth(panel: PanelSpec, style: FigureStyle): number {
  return Math.max(
    0,
    ...shownEntries(panel)
      .filter(({ key }) => panel.places?.[`label:${key}`] === undefined)
      .map(({ label }) => layoutLabel(label, style.legend).width),
  );
}

/**
 * Each label at the right of the frame, as near to its line's last point as its neighbours allow; those
 * that a person put into the frame are drawn by `drawPutLabels`.
 */
export function drawDirectLabels(
  panel: PanelSpec,
  frame: PlotFrame,
  style: FigureStyle,
): DrawnLabels {
  const pitch = style.legend.sizePt * 1.2;
  const { ascent } = layoutLabel('x', style.legend);
  const ends = shownEntries(panel)
    .filter(({ key }) => panel.places?.[`label:${key}`] === undefined)
    .flatMap((entry) => {
      const trace = panel.traces.find(({ key, role }) => key === entry.key && role === 'main');
      const last = trace?.y.findLast((value) => value !== null && Number.isFinite(value));
      if (trace === undefined || last === null || last === undefined) return [];
      return [{ entry, y: yOf(frame, last, trace.axis) }];
    })
    .sort((a, b) => a.y - b.y);
  const top = frame.y + pitch / 2;
  const bottom = frame.y + frame.height - pitch / 2;
  const placed = ends.map(({ y }) => Math.min(bottom, Math.max(top, y)));
  for (let i = 1; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] as number, (placed[i - 1] as number) + pitch);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    const limit = i === placed.length - 1 ? bottom : (placed[i + 1] as number) - pitch;
    placed[i] = Math.min(placed[i] as number, limit);
  }
  const x = frame.x + frame.width + style.gap;
  const labels = ends.map(({ entry }, i) =>
    directLabel(panel.id, entry, style, x, (placed[i] as number) + ascent / 2),
  );
  return { items: labels.map(({ item }) => item), blocks: labels.map(({ block }) => block) };
}
