import { detectReader } from './detectReader.ts';
import { identityOfPath } from './identityOfPath.ts';
import { mergeParsed } from './mergeParsed.ts';
import type { FileHead, FilePlace, ParsedFile } from './Reader.ts';

/** One table of a container (a sheet, a list inside a JSON text) as the lines of a text file. */
export interface TextTable {
  /** The sheet's name; '' where the container gives none. */
  readonly name: string;
  /** Fields separated by tabs. */
  readonly lines: readonly string[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const decode = (bytes: Uint8Array, start: number, end: number): string =>
  decoder.decode(bytes.subarray(start, end));

/** Names that programs give to sheets by themselves; they tell nothing about a device. */
const givenByProgram = /^(sheet|tabelle|feuil|hoja|table|工作表|シート|시트|data|daten)\s*_?\d*$/i;

/** What the tables of a container gave. */
export interface TextTablesResult {
  /** Null when none of them holds anything of ours. */
  readonly parsed: ParsedFile | null;
  /** Tables that look like ours and were not used, a sentence each; also said of `parsed`. */
  readonly passedOver: readonly string[];
}

/**
 * Reads the tables of a container as text files of their own would be read, and joins what they
 * give into one file; `told` is said of it, too.
 */
export function readTextTables(
  place: FilePlace,
  tables: readonly TextTable[],
  told: readonly string[] = [],
): TextTablesResult {
  const parts: ParsedFile[] = [];
  const passedOver: string[] = [];
  for (const table of tables) {
    const head: FileHead = {
      place: placeOfTable(place, table.name),
      lines: table.lines.slice(0, 1000),
      complete: table.lines.length <= 1000,
    };
    const reader = detectReader(head);
    if (reader === null) continue;
    const parser = reader.open(head, decode);
    table.lines.forEach((line, at) => {
      const bytes = encoder.encode(line);
      parser.feed(bytes, 0, bytes.length, at + 1);
    });
    const parsed = parser.parsed();
    if (parsed.kind === 'info') continue;
    const reason = reasonAgainst(parsed);
    if (reason === null) parts.push(parsed);
    else passedOver.push(table.name === '' ? reason : `${table.name}: ${reason}`);
  }
  if (parts.length === 0) return { parsed: null, passedOver };
  return { parsed: mergeParsed(parts, [...told, ...passedOver]), passedOver };
}

/** Sheets of results are made for reading, too: why one is no table of measurements, or null. */
function reasonAgainst({ kind, tracks, rows, rejected }: ParsedFile): string | null {
  if (kind !== 'parameters') return null;
  const columns = tracks.flatMap((track) => [...track.columns.values()]);
  if (columns.every((column) => column.values().every((value) => !(Math.abs(value) > 0)))) {
    return 'all results are zero, as those of formulas that were never worked out.';
  }
  return rejected > rows
    ? `${rejected} of ${rejected + rows} rows cannot be read, so the table is not used.`
    : null;
}

/** The sheet names the device where it is a name at all; else the container's own name does. */
function placeOfTable(place: FilePlace, name: string): FilePlace {
  if (name === '' || givenByProgram.test(name.trim())) return place;
  // The pattern speaks of files; a sheet has a name of its own.
  const base = place.path.replace(/\.[A-Za-z0-9]{1,5}$/, '');
  const sheet = name.replaceAll('/', '-');
  const { stem } = identityOfPath(sheet);
  return { path: stem === '' || /^\d+$/.test(stem) ? `${base} ${sheet}` : `${base}/${sheet}` };
}
