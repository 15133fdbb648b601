/** Text with the wanted significant digits and a true minus; an en dash for unknown. */
export function formatNumber(value: number | null, digits = 3): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const text = Number(value.toPrecision(digits)).toString();
  return text.includes('e') ? text.replace('-', '−') : padded(value, digits).replace('-', '−');
}

function padded(value: number, digits: number): string {
  if (value === 0) return '0';
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  return value.toFixed(Math.max(0, Math.min(6, digits - whole)));
}
