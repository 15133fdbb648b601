import { isMissingWord } from './isMissingWord.ts';
import { parseColumnHeader } from './parseColumnHeader.ts';
import type { TextTable } from './readTextTables.ts';

/** What a container's tables became, and what is to be said about it. */
export interface SortedTables {
  readonly tables: readonly TextTable[];
  readonly told: readonly string[];
}

/** Columns D to N hold the parameters of a measurement, on its first row. */
const firstParameter = 3;
const lastParameter = 13;

/**
 * Workbooks of a WaveLabs simulator (`IV Measurement….xlsx`, `MPPT Measurement….xlsx`): on the first
 * sheet two columns of data, all measurements below each other, and beside the first row of each its
 * parameters. Each becomes a table of its own; the first point of a sweep is not valid and is left
 * out. Null for any other workbook. Only the structure is known to us, no file: names and units are
 * read as they stand there.
 */
export function wavelabsTables(path: string, sheets: readonly TextTable[]): SortedTables | null {
  const kind = /(?:^|\/)(IV|MPPT) Measurement[^/]*\.xlsx?$/i.exec(path)?.[1]?.toUpperCase();
  const [names, ...rows] = (sheets[0]?.lines ?? []).map((line) => line.split('\t'));
  if (kind === undefined || names === undefined || rows.length === 0) return null;
  const header = headerOf(kind, names);
  const tables: { facts: string[]; rows: string[] }[] = [];
  for (const row of rows) {
    if (isFilled(row[0]) !== isFilled(row[1])) continue;
    const facts = factsOf(names, row);
    if (facts.length > 0 || tables.length === 0) tables.push({ facts, rows: [] });
    if (isFilled(row[0])) tables[tables.length - 1]?.rows.push(`${row[0]}\t${row[1]}`);
  }
  const isSweep = kind === 'IV';
  return {
    tables: tables.map((table) => ({
      name: '',
      lines: [...table.facts, '', header.join('\t'), ...table.rows.slice(isSweep ? 1 : 0)],
    })),
    told: isSweep
      ? ['The first point of each sweep is not valid in this format and left out.']
      : [],
  };
}

/** The names as printed; where they say nothing, what the two columns of a sweep are in this format. */
function headerOf(kind: string, names: readonly string[]): readonly string[] {
  const printed = [names[0] ?? '', names[1] ?? ''];
  const known = printed.filter((name) => {
    const { meaning } = parseColumnHeader(name, '', 0);
    return meaning !== null && meaning !== 'ignored';
  });
  return known.length === 2 || kind !== 'IV' ? printed : ['Voltage (V)', 'Current'];
}

function factsOf(names: readonly string[], row: readonly string[]): string[] {
  const facts: string[] = [];
  for (let at = firstParameter; at <= lastParameter; at++) {
    const value = row[at];
    if (isFilled(value)) facts.push(`${names[at] || `Parameter ${at + 1}`}:\t${value}`);
  }
  return facts;
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== '' && !isMissingWord(cell);
}
