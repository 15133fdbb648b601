const mark = "[,.'\u2019 \u00a0\u2009\u202f]";
const grouped = new RegExp(
  `^([-+\u2212]?)([1-9]\\d{0,2}(?:(${mark})\\d{3})(?:\\3\\d{3})*)(?:([.,])(\\d*))?([eE][-+]?\\d+)?$`,
);

/**
 * The number of a text whose thousands are set apart, always by the same mark and in threes: `1,234.5`,
 * `1 234,5`, `1'234.5`. The decimal mark is given, so `1,234` is 1234 under a decimal point and none
 * (NaN) under a decimal comma. NaN for every other text, also for a plain number.
 */
export function groupedNumber(text: string, decimalComma: boolean): number {
  const match = grouped.exec(text);
  if (match === null) return Number.NaN;
  const decimal = decimalComma ? ',' : '.';
  const [, sign, digits, between, point, fraction, exponent] = match;
  if (between === decimal || (point !== undefined && point !== decimal)) return Number.NaN;
  const whole = (digits as string).replace(/\D/g, '');
  const value = Number(`${whole}.${fraction || '0'}${exponent ?? ''}`);
  return sign === '' || sign === '+' ? value : -value;
}
