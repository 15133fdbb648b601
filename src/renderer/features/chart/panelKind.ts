import type { RunKind } from '../../../core/run.ts';
import type { Panel } from '../../state/viewStore.ts';

/** The runs that a panel draws. Stabilised power output lasts minutes: it stays with the J-V. */
export const runKindOf: Readonly<Record<Panel, RunKind>> = { shelf: 'shelf', soak: 'mpp' };

export const panelTitle: Readonly<Record<Panel, string>> = {
  shelf: 'Shelf',
  soak: 'Light soak (MPP)',
};

export const timeLabel: Readonly<Record<Panel, string>> = {
  shelf: 'Time in the dark',
  soak: 'Time under MPP load',
};
