/**
 * Milliseconds of a wall-clock time without zone (`2025-03-01T10:00:00`, `2025-03-01T10:00` or
 * `2025-03-01`), counted as if the clock were UTC; null for anything else.
 */
export function localMilliseconds(text: string | null): number | null {
  if (text === null || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/.test(text)) return null;
  const whole = text.length === 10 ? `${text}T00:00` : text;
  const milliseconds = Date.parse(`${whole}Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds;
}
