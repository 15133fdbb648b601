/**
 * Seconds of an elapsed time written with colons: `HH:MM:SS` (hours may pass 24), `DD:HH:MM:SS`,
 * `12 days 14:34:30.357`. NaN when the text is none of these.
 */
export function parseDuration(text: string): number {
  const match =
    /^\s*(-?)(?:(\d+)\s*(?:days?|d|天|tage?)[,\s]*)?(?:(\d+):)?(\d+):(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)\s*$/i.exec(
      text,
    );
  if (match === null) return Number.NaN;
  const days = Number(match[2] ?? 0) + Number(match[3] ?? 0);
  const seconds =
    days * 86400 +
    Number(match[4]) * 3600 +
    Number(match[5]) * 60 +
    Number((match[6] as string).replace(',', '.'));
  return match[1] === '-' ? -seconds : seconds;
}
