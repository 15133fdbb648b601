/** A plain number, decimal point; also with U+2212 and a unit-free exponent. */
export const numberText = /^[-+\u2212]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/** The same with a decimal comma. */
export const commaNumberText = /^[-+\u2212]?(?:\d+,\d*|,\d+)(?:[eE][-+]?\d+)?$/;

/**
 * Date, time of day or duration in digits (`2025-03-01 10:00:00`, `12 days 14:34:30`), also with the
 * signs of Chinese, Japanese and Korean between them (`2025年3月1日 下午3:58`, `2025년 3월 1일`).
 */
export const clockText =
  /^(?:(?:[上下]午|午[前後]|오[전후])\s?)?-?\d{1,4}(?:[-./]\s?\d{1,2}[-./]\s?\d{1,4}|:\d{2}(?=[:\s.]|$)| days? |\s?[年년]\s?\d|\s?[时時시]\s?\d)[\d\s:.,/T+Z년월일시분초年月日号时時分秒上下午前後오전후()星期周一二三四五六天火水木金土-]*(?:[ap]\.?\s?m\.?)?$/i;
