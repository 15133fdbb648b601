import { compareJsc } from '../../../core/eqe/compareJsc.ts';
import type { EqeColumns } from '../../../core/eqe/eqeColumns.ts';
import { sweepForEqe } from '../../../core/eqe/sweepForEqe.ts';
import type { SweepState } from '../../../core/series/queries.ts';
import { ageText, kindText } from './sweepWords.ts';

/** One spectrum as the table tells it. */
export interface EqeRow {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  readonly color: string;
  readonly measured: string;
  readonly range: string;
  readonly eqeCurrent: string;
  readonly jvCurrent: string;
  /** The comparison, or why there is none, and what was taken for granted. */
  readonly words: string;
}

export function eqeRows(
  spectra: readonly EqeColumns[],
  sweeps: readonly SweepState[],
  colorOf: (spectrum: EqeColumns) => string,
): readonly EqeRow[] {
  return spectra.map((spectrum) => {
    const { id, label, file, measuredAt, fromNm, toNm, jscMaCm2 } = spectrum;
    const sweep = sweepForEqe(spectrum, sweeps);
    const compared = compareJsc(jscMaCm2, sweep?.jscMaCm2 ?? null);
    const beside = sweep === null ? '' : ` J-V: ${ageText(sweep)}, ${kindText(sweep)}.`;
    const words =
      compared === null ? reasonFor(spectrum, sweep) : `${upper(compared.words)}${beside}`;
    return {
      id,
      label,
      file,
      color: colorOf(spectrum),
      measured: measuredAt?.slice(0, 16).replace('T', ' ') ?? '–',
      range: fromNm === null || toNm === null ? '–' : `${fromNm}–${toNm}`,
      eqeCurrent: jscMaCm2?.toFixed(2) ?? '–',
      jvCurrent: sweep?.jscMaCm2?.toFixed(2) ?? '–',
      words: [words, ...spectrum.assumptions].join(' '),
    };
  });
}

function reasonFor({ jscMaCm2, label }: EqeColumns, sweep: SweepState | null): string {
  if (jscMaCm2 === null) return 'The spectrum does not meet AM1.5G (280 to 4000 nm).';
  return sweep === null
    ? `No J-V sweep of ${label} with a current density was read.`
    : 'The currents cannot be compared.';
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
