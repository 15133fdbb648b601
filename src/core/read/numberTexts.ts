/** A plain number, decimal point; also with U+2212 and a unit-free exponent. */
export const numberText = /^[-+\u2212]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** The same with a decimal comma. */
export const commaNumberText = /^[-+\u2212]?(?:\d+,\d*|,\d+)(?:[eE][-+]?\d+)?$/;

/** Date, time of day or duration in digits (`2025-03-01 10:00:00`, `12 days 14:34:30`). */
export const clockText =
  /^-?\d{1,4}(?:[-./]\d{1,2}[-./]\d{1,4}|:\d{2}(?=[:\s.]|$)| days? |年\d)[\d\s:.,/T+Z月日时分秒-]*(?:[ap]m)?$/i;
