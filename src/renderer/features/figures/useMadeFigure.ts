import { useEffect, useState } from 'react';
import type { FigureRequest } from '../../../core/figure/gather/FigureRequest.ts';
import { type MadeFigure, makeFigure } from '../../../core/figure/gather/makeFigure.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';
import { requestSource } from './requestSource.ts';

export interface FigureState {
  readonly made: MadeFigure | null;
  /** A sentence when the data could not be read. */
  readonly failure: string | null;
  readonly busy: boolean;
}

/** The figure for a question, asked anew when the question changes; `opened` stands in for all of it. */
export function useMadeFigure(request: FigureRequest, opened: MadeFigure | null): FigureState {
  const [state, setState] = useState<FigureState>({ made: null, failure: null, busy: true });
  useEffect(() => {
    if (opened !== null) {
      setState({ made: opened, failure: null, busy: false });
      return;
    }
    let isLatest = true;
    setState((before) => ({ ...before, busy: true }));
    makeFigure(requestSource, request).then(
      (made) => {
        if (isLatest) setState({ made: toldSynthetic(made), failure: null, busy: false });
      },
      (error) => {
        if (isLatest) setState({ made: null, failure: sentenceOf(error), busy: false });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [request, opened]);
  return state;
}

const synthetic = 'Synthetic sample data, not measured';

/** Synthetic numbers say so wherever they go. */
function toldSynthetic(made: MadeFigure): MadeFigure {
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
