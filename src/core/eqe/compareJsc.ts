/** Jsc of the EQE beside Jsc of a J-V sweep. */
export interface JscComparison {
  /** (EQE - J-V) / J-V, %. */
  readonly differencePercent: number;
  /** How far apart: `EQE is 4.0 % lower; they agree within 5 %.` */
  readonly words: string;
  /** The same with both currents. */
  readonly sentence: string;
}

/** Up to this difference the two are told to agree: our own decision, in line with what papers accept. */
const agreesWithinPercent = 5;

/** Compares both currents, mA/cm2; null where one of them is missing or not positive. */
export function compareJsc(eqeMaCm2: number | null, jvMaCm2: number | null): JscComparison | null {
  if (eqeMaCm2 === null || jvMaCm2 === null || !(jvMaCm2 > 0) || !(eqeMaCm2 > 0)) return null;
  const differencePercent = (100 * (eqeMaCm2 - jvMaCm2)) / jvMaCm2;
  const size = Math.abs(differencePercent);
  const currents = `${eqeMaCm2.toFixed(2)} mA/cm² from EQE, ${jvMaCm2.toFixed(2)} mA/cm² from J-V`;
  const how =
    size < 0.05
      ? 'the same'
      : `EQE is ${size.toFixed(1)} % ${differencePercent < 0 ? 'lower' : 'higher'}`;
  const verdict =
    size <= agreesWithinPercent
      ? 'they agree within 5 %'
      : 'more than 5 % apart: check spectral mismatch, mask and light bias';
  const words = `${how}; ${verdict}.`;
  return { differencePercent, words, sentence: `${currents}: ${words}` };
}
