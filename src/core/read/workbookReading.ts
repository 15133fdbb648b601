import type { ParsedFile } from './Reader.ts';

/** What is said of a workbook; null for any other binary file. */
export function workbookReading(binary: string): ParsedFile | null {
  if (!/workbook|spreadsheet|old Office/.test(binary)) return null;
  return {
    kind: 'info',
    tracks: [],
    sweeps: [],
    rows: 0,
    rejected: 0,
    rejections: [],
    assumptions: [],
    message:
      'A workbook: its sheets are read once the file is whole; if not, export the sheet as CSV.',
  };
}
