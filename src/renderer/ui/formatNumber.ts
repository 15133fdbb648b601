/**
 * Text with the wanted significant digits and a true minus; an en dash for unknown. Digits before
 * the decimal point are never rounded away: 20713 stays 20713.
 */
export function formatNumber(value: number | null, digits = 3): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  const magnitude = Math.abs(value);
  if (magnitude < 1e-4 || magnitude >= 1e9)
    return value.toExponential(digits - 1).replaceAll('-', '−');
  const wholeDigits = Math.floor(Math.log10(magnitude)) + 1;
  return value.toFixed(Math.max(0, digits - wholeDigits)).replace('-', '−');
}
