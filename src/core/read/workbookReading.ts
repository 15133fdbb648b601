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
      'Workbooks are not read for measurements yet: export the sheet with the data as CSV into this folder.',
  };
}
