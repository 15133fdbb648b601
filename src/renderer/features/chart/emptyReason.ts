import type { LibraryState } from '../../state/libraryStore.ts';
import type { Panel } from '../../state/viewStore.ts';
import type { PanelSelection } from './selectRuns.ts';

export interface EmptyReason {
  readonly message: string;
  /** Something is still being read: data may come by itself. */
  readonly busy: boolean;
  /** Everything was hidden by the person. */
  readonly hidden: boolean;
}

const nothingOfKind: Readonly<Record<Panel, string>> = {
  shelf:
    'No shelf data in the watched folders. A device appears here once J-V sweeps or a table of J-V parameters of it have been read.',
  soak: 'No light soak in the watched folders. A device appears here once an MPP log of it has been read.',
};

/** Why a panel shows no chart, in plain words. */
export function emptyReason(
  panel: Panel,
  selection: PanelSelection,
  library: Pick<LibraryState, 'sources' | 'loaded' | 'failure'>,
  failure: string | null,
): EmptyReason {
  const told = (message: string, busy = false, hidden = false) => ({ message, busy, hidden });
  const { sources, loaded } = library;
  const reading = !loaded || sources.some((source) => source.state === 'reading');
  const problem = failure ?? library.failure;
  if (problem !== null) return told(problem);
  if (selection.shown.length > 0) return told('Reading the series …', true);
  const { measured, measuredOnce, notes } = selection;
  const leftOut = notes.length > (measuredOnce > 0 ? 1 : 0);
  if (leftOut) return told(notes.join(' '));
  if (measured.length > 0) return told('All devices of this chart are hidden.', false, true);
  if (measuredOnce > 0 && !reading) {
    return told(
      'Every device was measured only once so far. Ageing shows from the second J-V measurement on; the J-V view has the first ones.',
    );
  }
  if (reading) return told('Reading the first files …', true);
  if (sources.length === 0) {
    return told('No folder is watched yet. Add the folder where your tester puts its files.');
  }
  if (sources.every((source) => source.state === 'offline')) {
    return told(sources[0]?.message ?? 'The watched folder cannot be reached at the moment.');
  }
  return told(nothingOfKind[panel]);
}
