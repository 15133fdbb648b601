import type { FigureRequest } from '../../core/figure/gather/FigureRequest.ts';
import { type MadeFigure, makeFigure } from '../../core/figure/gather/makeFigure.ts';
import { useLibraryStore } from './libraryStore.ts';
import { requestSource } from './requestSource.ts';

const synthetic = 'Synthetic sample data, not measured';

/** The figure that is asked for, from what is watched; synthetic numbers say so wherever they go. */
export async function makeShownFigure(request: FigureRequest): Promise<MadeFigure> {
  const made = await makeFigure(requestSource, request);
  const { sources } = useLibraryStore.getState();
  if (!sources.some(({ isSample }) => isSample)) return made;
  const { spec, notes } = made;
  const [first, ...rest] = spec.panels;
  const panels =
    first === undefined || spec.template === 'channels'
      ? spec.panels
      : [{ ...first, note: [...first.note, synthetic] }, ...rest];
  const caption = `${spec.caption} ${synthetic}.`.trim();
  return { ...made, spec: { ...spec, panels, caption }, notes: [...notes, `${synthetic}.`] };
}
