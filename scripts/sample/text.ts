export type Lines = readonly string[];

/** A time without zone: the clock on the wall of the lab, counted as if it were UTC. */
export function clock(isoText: string): number {
  return Date.parse(`${isoText}Z`);
}

export function isoText(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** `2025-03-03 09:00:00` */
export function spacedText(time: number): string {
  return isoText(time).replace('T', ' ');
}

/** `03.03.2025 09:00:00` */
export function dottedText(time: number): string {
  const [year, month, day] = isoText(time).slice(0, 10).split('-');
  return `${day}.${month}.${year} ${isoText(time).slice(11)}`;
}

export const HOUR = 3_600_000;
export const MINUTE = 60_000;

export function utf8(lines: Lines, lineEnd = '\n'): Uint8Array {
  return new TextEncoder().encode(joined(lines, lineEnd));
}

export function joined(lines: Lines, lineEnd: string): string {
  return lines.map((line) => line + lineEnd).join('');
}
