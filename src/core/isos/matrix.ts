import { matrixDark } from './matrixDark.ts';
import { matrixLit } from './matrixLit.ts';
import type { MatrixRow } from './matrixRow.ts';

/**
 * The protocol matrix of ISOS, without the intrinsic variants: Table 1 of the consensus (Khenkin 2020, doi
 * 10.1038/s41560-019-0529-5), notes where its text and tables disagree. The set-up of O, T, LC and LT is
 * common knowledge; everything else was read in the standard's sources.
 */
export const matrix: readonly MatrixRow[] = inOrder([...matrixDark, ...matrixLit]);

function inOrder(rows: readonly MatrixRow[]): readonly MatrixRow[] {
  const families = ['D', 'V', 'L', 'O', 'T', 'LC', 'LT'];
  return rows.toSorted((a, b) => families.indexOf(a.family) - families.indexOf(b.family));
}
