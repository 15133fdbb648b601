import type { Delimiter } from './delimiter.ts';
import { splitCells } from './splitCells.ts';

/** One `key: value` line above a table; the key in lower case, its unit still in it. */
export interface PreambleEntry {
  readonly key: string;
  readonly value: string;
  /** All values of the line: some testers print one per pixel. */
  readonly values: readonly string[];
  readonly line: number;
}

/** Reads `key: value`, `key<TAB>value`, `key,value`, `key=value` lines; others give an empty key. */
export function parsePreamble(lines: readonly string[], delimiter: Delimiter): PreambleEntry[] {
  const entries: PreambleEntry[] = [];
  lines.forEach((raw, index) => {
    entries.push(...entriesOfPair(raw, lines[index + 1] ?? '', delimiter, index + 1));
    const line = raw
      .normalize('NFKC')
      .replace(/^[#%*!\s]+/, '')
      .trim();
    if (line === '') return;
    const entry = splitEntry(line, delimiter);
    entries.push({ ...entry, line: index + 1 });
  });
  return entries;
}

/** A row of three names or more above a row of as many values is an entry per column. */
function entriesOfPair(
  names: string,
  values: string,
  delimiter: Delimiter,
  line: number,
): PreambleEntry[] {
  const cut = (text: string): string[] =>
    splitCells(text.normalize('NFKC'), text.includes('\t') ? 'tab' : delimiter);
  const keys = cut(names);
  const cells = cut(values);
  if (keys.length < 3 || keys.length !== cells.length || keys.length > 60) return [];
  const isNumber = (cell: string): boolean => /^[-+\d.,eE:/ ]+$/.test(cell) && /\d/.test(cell);
  if (keys.some(isNumber) || cells.filter(isNumber).length * 2 < cells.length) return [];
  return keys.map((key, at) => ({ ...entryOf(key, [cells[at] as string]), line }));
}

function splitEntry(line: string, delimiter: Delimiter): Omit<PreambleEntry, 'line'> {
  const byTab = line.includes('\t') ? splitCells(line, 'tab') : null;
  const cells =
    byTab ?? (delimiter === 'blanks' || delimiter === 'tab' ? [line] : splitCells(line, delimiter));
  const filled = cells.filter((cell) => cell !== '' && !/^none$/i.test(cell));
  const head = filled[0] ?? '';
  if (filled.length > 1 && !/^\d/.test(head)) {
    const rest = filled.slice(1);
    // `Date: 2025-03-01, 10:00` splits at the comma but belongs to the key before the colon.
    const inner = /^([^:=]+?)\s*[:=]\s*(\S.*)$/.exec(head);
    if (inner) return entryOf(inner[1] as string, [inner[2] as string, ...rest]);
    return entryOf(head, rest);
  }
  const match = /^([^:=]*?[^:=\d])\s*[:=]\s*(.*)$/.exec(head);
  if (match) return entryOf(match[1] as string, [match[2] as string]);
  return { key: '', value: filled.join(' '), values: filled };
}

function entryOf(key: string, values: readonly string[]): Omit<PreambleEntry, 'line'> {
  const cleaned = values.map((value) => value.trim());
  return {
    key: key
      .replace(/[:=\s]+$/, '')
      .trim()
      .toLowerCase(),
    value: cleaned[0] ?? '',
    values: cleaned,
  };
}
