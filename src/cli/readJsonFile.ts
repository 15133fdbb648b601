import { readFileSync } from 'node:fs';
import { UsageError } from './UsageError.ts';

/** A JSON file that the person named; throws a UsageError that says what is wrong with it. */
export function readJsonFile(option: string, path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown reason';
    throw new UsageError(`The file of ${option} cannot be read: ${path} (${code}).`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UsageError(`The file of ${option} is not valid JSON: ${path}.`);
  }
}
