import { cellsOfText } from '../../core/devices/cellsOfText.ts';
import type { Sheet } from '../../core/devices/Sheet.ts';
import { detectEncoding } from '../../core/read/detectEncoding.ts';
import { workbookTables } from './workbookTables.ts';

const headBytes = 1 << 16;

/**
 * The tables of a file that a person chose: the sheets of a workbook that are not empty, or a text as
 * one table, in whatever encoding it is. Throws a sentence when the file holds none.
 */
export function sheetsOfFile(bytes: Uint8Array): readonly Sheet[] {
  const { encoding, bomLength, binary } = detectEncoding(bytes.subarray(0, headBytes));
  const sheets = encoding === null ? sheetsOfWorkbook(bytes, binary) : [sheetOfText()];
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new Error('There is no table in this file: it is empty.');
  return filled;

  function sheetOfText(): Sheet {
    const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes.subarray(bomLength));
    return { name: '', rows: cellsOfText(text) };
  }
}

function sheetsOfWorkbook(bytes: Uint8Array, binary: string | null): readonly Sheet[] {
  const isContainer = (bytes[0] === 0x50 && bytes[1] === 0x4b) || bytes[0] === 0xd0;
  if (!isContainer) {
    throw new Error(
      `This is ${binary ?? 'a binary file'}. Choose a CSV or text file or an Excel workbook.`,
    );
  }
  const tables = workbookTables(bytes);
  if (typeof tables === 'string') throw new Error(tables);
  return tables.map(({ name, lines }) => ({
    name,
    rows: lines
      .map((line) => line.split('\t').map((cell) => cell.trim()))
      .filter((row) => row.some((cell) => cell !== '')),
  }));
}
