import { decimalsOf } from './niceTicks.ts';

/** A number of an axis: as many decimals as its step needs, with a true minus sign. */
export function tickText(value: number, step: number): string {
  const size = Math.max(Math.abs(value), step);
  const text =
    size >= 1e6 || step < 1e-4
      ? value.toExponential(2).replace(/\.?0*e\+?(-?)(\d+)/, (_, sign, power) => {
          return ` × 10^{${sign === '-' ? '−' : ''}${power}}`;
        })
      : value.toFixed(decimalsOf(step));
  return text.replace(/^-/, '−');
}
