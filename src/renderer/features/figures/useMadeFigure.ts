import { useEffect, useState } from 'react';
import type { FigureRequest } from '../../../core/figure/gather/FigureRequest.ts';
import type { MadeFigure } from '../../../core/figure/gather/makeFigure.ts';
import { makeShownFigure } from '../../state/makeShownFigure.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';

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
    makeShownFigure(request).then(
      (made) => {
        if (isLatest) setState({ made, failure: null, busy: false });
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
