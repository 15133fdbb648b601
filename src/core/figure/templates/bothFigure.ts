import type { FigureSpec, PanelSpec } from '../spec.ts';
import { captionOf } from './captionOf.ts';
import type { TemplateChoice, TimeData } from './figureData.ts';
import { figureOf } from './figureOf.ts';
import { timePanel } from './timePanel.ts';

/** Shelf and light soak side by side, with the same colours and one value axis. */
export function bothFigure(
  shelf: TimeData,
  soak: TimeData,
  { presetId }: TemplateChoice,
): FigureSpec {
  const left = timePanel('shelf', shelf, 'd', { spread: 'bars', shape: 'both', devices: false });
  const right = timePanel('soak', soak, 'h', { spread: 'band', shape: 'both', devices: false });
  const shares = shelf.quantity === soak.quantity && shelf.unit === soak.unit;
  const sameGroups = soak.groups.every(({ id }) => shelf.groups.some((group) => group.id === id));
  const panels: readonly PanelSpec[] = [
    { ...left, y: { ...left.y, range: shares ? commonRange(left, right) : left.y.range } },
    {
      ...right,
      y: { ...right.y, range: shares ? commonRange(left, right) : right.y.range },
      legend: { mode: sameGroups ? 'none' : 'auto', at: null },
    },
  ];
  return figureOf('both', presetId, panels, {
    columns: 2,
    letters: true,
    sharedY: shares,
    caption: [
      `a, ${captionOf(shelf, 'stored in the dark', 'error bars')}`,
      `b, ${captionOf(soak, 'at the maximum power point under light', 'bands')}`,
    ].join(' '),
  });
}

function commonRange(left: PanelSpec, right: PanelSpec): readonly [number, number] | null {
  return left.y.range === null || right.y.range === null ? null : left.y.range;
}
