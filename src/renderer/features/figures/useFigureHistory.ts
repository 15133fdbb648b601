import { useEffect, useRef, useState } from 'react';
import { type FigureEdits, noEdits } from '../../../core/figure/edits/FigureEdits.ts';
import { history } from '../../../core/figure/edits/history.ts';
import type { ConditionLook } from '../../../core/records/ConditionLook.ts';
import type { FigureChoice } from './useFigureRequest.ts';

export interface FigureDraft extends FigureChoice {
  readonly edits: FigureEdits;
  /** Looks of conditions that were changed here; they are kept with the conditions. */
  readonly conditionLooks: Readonly<Record<string, ConditionLook>>;
}

/** Changes of one thing that follow each other so quickly are one step back (our own decision). */
const oneStepMs = 700;

/** What is chosen and changed in the editor, with every step back and forward. */
export function useFigureHistory(first: FigureChoice) {
  const [steps, setSteps] = useState(() =>
    history.of<FigureDraft>({ ...first, edits: noEdits, conditionLooks: {} }),
  );
  const last = useRef({ what: '', at: 0 });
  const undo = () => {
    last.current = { what: '', at: 0 };
    setSteps(history.undo);
  };
  const redo = () => {
    last.current = { what: '', at: 0 };
    setSteps(history.redo);
  };
  // Before everything else in the window: behind the dialog the same keys undo what was written.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      event.stopPropagation();
      last.current = { what: '', at: 0 };
      setSteps(key === 'y' || event.shiftKey ? history.redo : history.undo);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  return {
    state: steps.present,
    /** `what` is changed; empty for what is always a step of its own. */
    change: (changes: Partial<FigureDraft>, what = '') => {
      const now = performance.now();
      const isSameStep =
        what !== '' && last.current.what === what && now - last.current.at < oneStepMs;
      last.current = { what, at: now };
      setSteps((before) => {
        const next = { ...before.present, ...changes };
        return isSameStep ? history.replace(before, next) : history.push(before, next);
      });
    },
    undo,
    redo,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
  };
}
