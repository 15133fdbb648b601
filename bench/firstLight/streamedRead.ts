import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { FileReading } from '../../src/core/read/FileReading.ts';
import type { Contestant } from '../support/runInTurns.ts';
import type { DataFile } from './makeData.ts';

// As in the app, where what was read stays: with the last object of its kind the engine would forget
// what it knows of it, and each run would begin slowly.
let kept: FileReading | null = null;

/** Shelflight's readers alone, file to columns through one reused 1 MiB buffer: no folder, no store. */
export function streamedRead(files: readonly DataFile[]): Contestant {
  const buffer = new Uint8Array(1 << 20);
  return {
    name: 'Shelflight, readers alone',
    run: () => ({ rows: files.reduce((sum, { path }) => sum + rowsOf(path, buffer), 0) }),
  };
}

function rowsOf(path: string, buffer: Uint8Array): number {
  const reading = new FileReading({ path: basename(path) });
  const file = openSync(path, 'r');
  reading.expect(fstatSync(file).size);
  for (;;) {
    const length = readSync(file, buffer, 0, buffer.length, null);
    if (length === 0) break;
    reading.push(buffer.subarray(0, length));
  }
  closeSync(file);
  reading.settle();
  kept = reading;
  return kept.state().parsed?.rows ?? 0;
}
