import type { NamedRow } from './databaseCsv.ts';
import { databaseFields } from './databaseFields.ts';

/** The same rows as JSON: an object for each cell; unknown is null, empty by rule an empty text. */
export function databaseJson(rows: readonly NamedRow[]): string {
  const objects = rows.map(({ name, row }) => ({
    Ref_internal_sample_id: name,
    ...Object.fromEntries(
      databaseFields.map((field) => {
        const value = row[field];
        const isNumber = typeof value !== 'number' || Number.isFinite(value);
        return [`Stability_${field}`, isNumber ? value : null];
      }),
    ),
  }));
  return `${JSON.stringify(objects, null, 2)}\n`;
}
