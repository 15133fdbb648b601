import { matrix } from './matrix.ts';
import type { MatrixRow } from './matrixRow.ts';
import type { IsosProtocol } from './protocol.ts';

/**
 * All 21 protocols of ISOS and their twelve intrinsic variants, in the order of the standard. In an inert
 * atmosphere there is no ambient humidity to monitor, so the variants demand none (T-3I and LC-3I by the
 * standard, the others by our own decision); O2 and H2O readings are recorded, without a limit.
 */
export const protocols: readonly IsosProtocol[] = matrix.flatMap(variantsOf);

function variantsOf({ hasIntrinsic, ...row }: MatrixRow): readonly IsosProtocol[] {
  const id = `ISOS-${row.family}-${row.level}`;
  const ambient: IsosProtocol = { ...row, id, isIntrinsic: false };
  if (!hasIntrinsic) return [ambient];
  return [ambient, { ...ambient, id: `${id}I`, isIntrinsic: true, humidity: { kind: 'none' } }];
}
