import { presetById } from '../journals/presetById.ts';
import type { FigureSpec, PanelSpec } from '../spec.ts';
import type { TemplateChoice, TimeData } from './figureData.ts';
import { figureOf } from './figureOf.ts';
import { timePanel } from './timePanel.ts';

/** Least width of a panel in mm for each point of its type, so that its numbers have room. */
const leastWidthPerPt = 3.2;
const mostColumns = 5;
/** Symbols at the first and last time stay whole, as a share of the range. */
const symbolPad = 0.04;

/** Every device in a small panel of its own, all with the same axes: how each channel does. */
export function channelsFigure(
  data: TimeData,
  unit: 'd' | 'h',
  { presetId }: TemplateChoice,
): FigureSpec {
  const devices = data.groups.flatMap((group) =>
    group.devices.map((device) => ({ group, device })),
  );
  const perUnit = unit === 'd' ? 24 : 1;
  const ends = devices.map(({ device }) => (device.hours[device.hours.length - 1] ?? 0) / perUnit);
  const end = Math.max(0, ...ends);
  const pad = unit === 'd' ? end * symbolPad : 0;
  const common = end > 0 ? ([-pad, end + pad] as const) : null;
  const plain = {
    spread: 'none',
    shape: unit === 'd' ? 'both' : 'line',
    devices: false,
  } as const;
  const panels: PanelSpec[] = devices.map(({ group, device }) => {
    const look = { ...group.look, weight: group.look.weight * 0.7 };
    const own = { ...group, look, mean: null, devices: [device] };
    const panel = timePanel(device.id, { ...data, groups: [own], note: [] }, unit, plain);
    return {
      ...panel,
      x: { ...panel.x, range: panel.x.range ?? common },
      levels: panel.levels.map((level) => ({ ...level, label: null })),
      title: device.label,
      legend: { mode: 'none' as const, at: null },
    };
  });
  if (panels.length === 0) panels.push({ ...timePanel('none', data, unit, plain), title: null });
  // One panel that leaves the usual range takes all others along.
  const isFitted = panels.some(({ y }) => y.range === null);
  const alike = isFitted
    ? panels.map((each) => ({ ...each, y: { ...each.y, range: null } }))
    : panels;
  const { widthMm, text } = presetById(presetId);
  const fitting = Math.floor(widthMm / (leastWidthPerPt * text.tickPt));
  const columns = columnsFor(alike.length, Math.max(1, Math.min(mostColumns, fitting)));
  return figureOf('channels', presetId, alike, {
    columns,
    sharedX: true,
    sharedY: true,
    caption: `${data.quantity} of every device${data.isNormalized ? '; dashed line, 80 % of the reference' : ''}.`,
  });
}

/** About a square, with as few empty places in the last row as possible. */
function columnsFor(count: number, most: number): number {
  const square = Math.min(most, Math.ceil(Math.sqrt(count)));
  const empty = (columns: number) => Math.ceil(count / columns) * columns - count;
  let best = square;
  for (let columns = square + 1; columns <= most; columns++) {
    if (empty(columns) < empty(best)) best = columns;
  }
  return best;
}
