import type { FigureSpec } from '../spec.ts';
import { captionOf } from './captionOf.ts';
import type { TemplateChoice, TimeData } from './figureData.ts';
import { figureOf } from './figureOf.ts';
import { timePanel } from './timePanel.ts';

/** Shelf life: days, a symbol for every visit to the solar simulator, s.d. over devices as bars. */
export function shelfFigure(data: TimeData, { presetId }: TemplateChoice): FigureSpec {
  const panel = timePanel('shelf', data, 'd', { spread: 'bars', shape: 'both', devices: false });
  const caption = captionOf(data, 'stored in the dark', 'error bars');
  return figureOf('shelf', presetId, [panel], { caption });
}
