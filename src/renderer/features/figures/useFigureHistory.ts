import { type KeyboardEvent, useState } from 'react';
import { type FigureEdits, noEdits } from '../../../core/figure/edits/FigureEdits.ts';
import { history } from '../../../core/figure/edits/history.ts';
import type { FigureChoice } from './useFigureRequest.ts';

export interface FigureDraft extends FigureChoice {
  readonly edits: FigureEdits;
}

/** What is chosen and changed in the editor, with every step back and forward. */
export function useFigureHistory(first: FigureChoice) {
  const [steps, setSteps] = useState(() => history.of<FigureDraft>({ ...first, edits: noEdits }));
  const undo = () => setSteps(history.undo);
  const redo = () => setSteps(history.redo);
  /** Keys of the editor; whatever else listens for them in the window does not hear of it. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'y' || event.shiftKey) redo();
    else undo();
  };
  return {
    state: steps.present,
    change: (changes: Partial<FigureDraft>) =>
      setSteps((before) => history.push(before, { ...before.present, ...changes })),
    undo,
    redo,
    onKeyDown,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
  };
}
