import type { FigureSpec, Place } from '../spec.ts';
import type { FigureEdits } from './FigureEdits.ts';

/**
 * A person puts a block of words somewhere, or with null leaves the place to the program again. `name` is
 * `legend` or one of `PanelSpec.places`; `spec` is the figure as it is drawn now.
 */
export function putBlock(
  edits: FigureEdits,
  spec: FigureSpec,
  { panelId, name }: { readonly panelId: string; readonly name: string },
  place: Place | null,
): FigureEdits {
  if (name === 'legend') {
    const panel = spec.panels.find(({ id }) => id === panelId);
    if (panel === undefined) return edits;
    const mode = place === null ? ('auto' as const) : ('inside' as const);
    const legend = { ...panel.legend, mode, at: place };
    return { ...edits, legends: { ...edits.legends, [panelId]: legend } };
  }
  const { [name]: _, ...others } = edits.places[panelId] ?? {};
  const places = place === null ? others : { ...others, [name]: place };
  return { ...edits, places: { ...edits.places, [panelId]: places } };
}
