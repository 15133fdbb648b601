import type { IsosProtocol } from './protocol.ts';

/** A row of the matrix; the id and the intrinsic variant follow from family and level. */
export type MatrixRow = Omit<IsosProtocol, 'id' | 'isIntrinsic'> & {
  readonly hasIntrinsic: boolean;
};
