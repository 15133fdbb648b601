import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SAMPLE = fileURLToPath(new URL('../../../resources/sample-export', import.meta.url));

/** A file taken apart with nothing but split and Number, so that it checks the files themselves. */
export interface PlainFile {
  readonly keys: ReadonlyMap<string, string>;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export function readPlain(path: string, encoding = 'utf-8', separator = '\t'): PlainFile {
  const text = new TextDecoder(encoding, { fatal: true }).decode(readFileSync(join(SAMPLE, path)));
  const lines = text.trimEnd().split(/\r?\n/);
  const gap = lines.indexOf('');
  const table = lines.slice(gap + 1).map((line) => line.split(separator));
  const keys = lines.slice(0, gap).map((line): [string, string] => {
    const at = line.indexOf(separator);
    return [line.slice(0, at), line.slice(at + 1)];
  });
  return { keys: new Map(keys), header: table[0] ?? [], rows: table.slice(1) };
}

export function numbersIn(file: PlainFile, column: number): number[] {
  return file.rows.map((row) => Number((row[column] ?? '').replace(',', '.')));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}
