import { daysFromCivil } from './daysFromCivil.ts';

/**
 * Seconds of a date and time in ISO order (`2025-03-01 10:00:00.123`, also `/`, `.` and `T`) read
 * from bytes without making a string; NaN for anything else, which `parseTimestamp` then reads.
 */
export function stampAt(bytes: Uint8Array, start: number, end: number): number {
  let i = start;
  while (i < end && bytes[i] === 32) i++;
  const year = digits(bytes, i, 4);
  if (year < 1900 || !isDateSeparator(bytes[i + 4]) || i + 10 > end) return Number.NaN;
  const month = digits(bytes, i + 5, 2);
  const day = digits(bytes, i + 8, 2);
  if (month < 1 || month > 12 || day < 1 || day > 31 || bytes[i + 7] !== bytes[i + 4]) {
    return Number.NaN;
  }
  const date = daysFromCivil(year, month, day) * 86400;
  i += 10;
  if (i === end) return date;
  if (bytes[i] !== 32 && bytes[i] !== 84) return Number.NaN;
  const hour = digits(bytes, i + 1, 2);
  const minute = digits(bytes, i + 4, 2);
  if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || bytes[i + 3] !== 58) return Number.NaN;
  let seconds = date + hour * 3600 + minute * 60;
  i += 6;
  if (i === end) return seconds;
  const second = digits(bytes, i + 1, 2);
  if (second < 0 || second > 60 || bytes[i] !== 58) return Number.NaN;
  seconds += second;
  i += 3;
  if (i === end) return seconds;
  if (bytes[i] !== 46 && bytes[i] !== 44) return Number.NaN;
  let fraction = 0;
  let scale = 1;
  for (i++; i < end; i++) {
    const digit = (bytes[i] as number) - 48;
    if (digit < 0 || digit > 9 || scale > 1e9) return Number.NaN;
    fraction = fraction * 10 + digit;
    scale *= 10;
  }
  return seconds + fraction / scale;
}

function digits(bytes: Uint8Array, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isDateSeparator(byte: number | undefined): boolean {
  return byte === 45 || byte === 47 || byte === 46;
}
