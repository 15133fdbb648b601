/**
 * Names in the backup folder. Copies and journals are numbered on: `records-000042-2025-03-01T10-00-00.json`
 * holds everything, `journal-000042.jsonl` the changes after it, one a line.
 */
export interface CopyName {
  readonly name: string;
  readonly sequence: number;
  /** When it was written: milliseconds since 1970. */
  readonly at: number;
}

export function copyName(sequence: number, at: number): string {
  const time = new Date(at).toISOString().slice(0, 19).replaceAll(':', '-');
  return `records-${padded(sequence)}-${time}.json`;
}

export function parseCopyName(name: string): CopyName | null {
  const parts = /^records-(\d{6,12})-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)\.json$/.exec(name);
  if (parts === null) return null;
  const [, sequence, day, hours, minutes, seconds] = parts;
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(at) ? null : { name, sequence: Number(sequence), at };
}

export function journalName(sequence: number): string {
  return `journal-${padded(sequence)}.jsonl`;
}

/** The number of a journal; null for any other file. */
export function parseJournalName(name: string): number | null {
  const parts = /^journal-(\d{6,12})\.jsonl$/.exec(name);
  return parts === null ? null : Number(parts[1]);
}

function padded(sequence: number): string {
  return String(sequence).padStart(6, '0');
}
