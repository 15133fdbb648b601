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

/**
 * Reads the tables of a container as text files of their own would be read, and joins what they
 * give into one file; `told` is said of it, too. Null when none of them holds anything of ours.
 */
export function readTextTables(
  place: FilePlace,
  tables: readonly TextTable[],
  told: readonly string[] = [],
): { readonly parsed: ParsedFile; readonly readerIds: readonly string[] } | null {
  const parts: ParsedFile[] = [];
  const readerIds: string[] = [];
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
    parts.push(parsed);
    readerIds.push(reader.id);
  }
  if (parts.length === 0) return null;
  return { parsed: mergeParsed(parts, told), readerIds };
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
