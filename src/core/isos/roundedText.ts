/** A number with at most so many decimals, no zeros behind the last digit, a true minus. */
export function roundedText(value: number, decimals = 1): string {
  return `${Number(value.toFixed(decimals)) + 0}`.replace('-', '−');
}
