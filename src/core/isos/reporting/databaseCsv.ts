import { type DatabaseRow, type DatabaseValue, databaseFields } from './databaseFields.ts';

/** A row and the name of its cell. */
export interface NamedRow {
  readonly name: string;
  readonly row: DatabaseRow;
}

/**
 * Rows for the Perovskite Database as comma-separated text: the database's own sample id, then the 44
 * columns `Stability_...`. Unknown is `nan`, empty by rule is empty, truth is TRUE or FALSE.
 */
export function databaseCsv(rows: readonly NamedRow[]): string {
  const head = ['Ref_internal_sample_id', ...databaseFields.map((field) => `Stability_${field}`)];
  const lines = rows.map(({ name, row }) =>
    [quoted(name), ...databaseFields.map((field) => cell(row[field]))].join(','),
  );
  return `${[head.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: DatabaseValue): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return 'nan';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : quoted(value);
}

/** Quoted where needed; a text that a spreadsheet would run as a formula gets an apostrophe. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
