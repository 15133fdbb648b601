/** States that a person can go back to and forward again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

const mostSteps = 200;

export const history = {
  of: <T>(present: T): History<T> => ({ past: [], present, future: [] }),
  /** A new state; what had been undone is gone. A state that is the same changes nothing. */
  push: <T>(from: History<T>, present: T): History<T> =>
    JSON.stringify(present) === JSON.stringify(from.present)
      ? from
      : { past: [...from.past.slice(-mostSteps), from.present], present, future: [] },
  /** Another state in the place of the present one: one step of several small ones, such as typing. */
  replace: <T>(from: History<T>, present: T): History<T> => ({ ...from, present, future: [] }),
  undo: <T>(from: History<T>): History<T> => {
    const present = from.past.at(-1);
    if (present === undefined) return from;
    return { past: from.past.slice(0, -1), present, future: [from.present, ...from.future] };
  },
  redo: <T>(from: History<T>): History<T> => {
    const [present, ...future] = from.future;
    if (present === undefined) return from;
    return { past: [...from.past, from.present], present, future };
  },
};
