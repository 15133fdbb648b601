import type { PresetId } from '../journals/JournalPreset.ts';
import type { FigureSpec, PanelSpec, TemplateId } from '../spec.ts';

/** Panels as a figure of a preset's size: one column wide, without letters, nothing shared. */
export function figureOf(
  template: TemplateId,
  presetId: PresetId,
  panels: readonly PanelSpec[],
  rest: Partial<FigureSpec> = {},
): FigureSpec {
  return {
    schema: 'shelflight.figure/1',
    template,
    presetId,
    widthMm: null,
    heightMm: null,
    columns: 1,
    panels,
    letters: false,
    sharedY: false,
    sharedX: false,
    caption: '',
    ...rest,
  };
}
