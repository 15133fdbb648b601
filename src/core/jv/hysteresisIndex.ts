/**
 * HI = (PCE_rev - PCE_fwd) / PCE_rev of two sweeps measured together: the default formula of this program
 * (isos 7), named wherever the number stands. 0 without hysteresis, negative where the forward sweep is
 * better; null where a value is missing or the reverse sweep gives no power.
 */
export function hysteresisIndex(
  reversePcePercent: number | null,
  forwardPcePercent: number | null,
): number | null {
  if (reversePcePercent === null || forwardPcePercent === null) return null;
  if (!(reversePcePercent > 0) || !Number.isFinite(forwardPcePercent)) return null;
  const index = (reversePcePercent - forwardPcePercent) / reversePcePercent;
  return Number.isFinite(index) ? index : null;
}
