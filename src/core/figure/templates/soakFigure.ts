import type { FigureSpec } from '../spec.ts';
import { captionOf } from './captionOf.ts';
import type { TemplateChoice, TimeData } from './figureData.ts';
import { figureOf } from './figureOf.ts';
import { timePanel } from './timePanel.ts';

/** Light soak: hours, mean with its band. */
export function soakFigure(data: TimeData, { presetId }: TemplateChoice): FigureSpec {
  const panel = timePanel('soak', data, 'h', { spread: 'band', shape: 'both', devices: false });
  const caption = captionOf(data, 'at the maximum power point under light', 'bands');
  return figureOf('soak', presetId, [panel], { caption });
}
