import type { TrackSource } from './TrackSource.ts';

/**
 * Takes out tracks that repeat another one row by row from its first row on (the same log saved twice, or
 * a copy made while it grew): of each such group the longest stays, the first of equals. Three rows at the
 * start and the last common row are compared, in all columns; rows that are all alike prove nothing.
 */
export function dropCopies(sources: readonly TrackSource[]): {
  kept: TrackSource[];
  copies: TrackSource[];
} {
  const groups = new Map<string, TrackSource[]>();
  for (const source of sources) {
    const start = sources.length > 1 ? startOf(source) : null;
    if (start === null) continue;
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [source]);
    else group.push(source);
  }
  const copies = new Set<TrackSource>();
  for (const group of groups.values()) {
    for (const source of group) {
      if (group.some((other) => other !== source && repeats(source, other, group)))
        copies.add(source);
    }
  }
  return {
    kept: sources.filter((source) => !copies.has(source)),
    copies: sources.filter((source) => copies.has(source)),
  };
}

/** The first three rows as a text; null when the track is too short or too plain to tell. */
function startOf({ track }: TrackSource): string | null {
  if (track.timeSeconds.length < 3) return null;
  const rows = [0, 1, 2].map((row) => rowText({ track }, row));
  const values = new Set(rows.map((row) => row.slice(row.indexOf(';'))));
  return values.size < 2 ? null : `${track.startedAt}|${rows.join('|')}`;
}

function rowText({ track }: Pick<TrackSource, 'track'>, row: number): string {
  let text = `${track.timeSeconds.at(row)}`;
  for (const [quantity, column] of track.columns) text += `;${quantity}=${column.at(row)}`;
  return text;
}

/** Whether every row of `source` is in `other`; of two equal ones the first is the original. */
function repeats(source: TrackSource, other: TrackSource, group: readonly TrackSource[]): boolean {
  const rows = source.track.timeSeconds.length;
  const otherRows = other.track.timeSeconds.length;
  if (rows > otherRows) return false;
  if (rows === otherRows && group.indexOf(source) < group.indexOf(other)) return false;
  return rowText(source, rows - 1) === rowText(other, rows - 1);
}
