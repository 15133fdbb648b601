import type { AxisState, Conformity } from '../../../core/isos/conformity.ts';

interface StateWords {
  readonly words: string;
  /** Of Mantine. */
  readonly color: string;
}

/** How the state of one axis is told and coloured. */
export const axisWords: Readonly<Record<AxisState, StateWords>> = {
  ok: { words: 'ok', color: 'teal' },
  outside: { words: 'outside', color: 'orange' },
  notLogged: { words: 'not logged', color: 'gray' },
};

/** How a claim as a whole is told. */
export const claimWords: Readonly<Record<Conformity['state'], StateWords>> = {
  conforms: { words: 'conforms', color: 'teal' },
  deviates: { words: 'deviates', color: 'orange' },
  incomplete: { words: 'not all logged', color: 'gray' },
};
