import { useObservable } from 'dexie-react-hooks';
import { type UndoState, watchUndoState } from '../db/undoing.ts';

const none: UndoState = { undo: null, redo: null };

/** What undo and redo would do next, live over all windows. */
export function useUndoState(): UndoState {
  return useObservable(watchUndoState, [], none);
}
