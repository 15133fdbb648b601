import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFile, makeLogs } from '../firstLight/makeData.ts';

const writtenAt = new Date('2025-03-20T12:00:00Z');

/** Long logs of several devices with the same rows: made once and copied, for to make them takes long. */
export function manyLogs(folder: string, count: number, rows: number): DataFile[] {
  const [first] = makeLogs(folder, 1, rows);
  if (first === undefined) throw new Error('No log was made.');
  const bytes = readFileSync(first.path);
  const device = Buffer.from('dev10000');
  const at = bytes.indexOf(device);
  mkdirSync(join(folder, 'mpp'), { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, 'mpp', `CH${String(index + 1).padStart(2, '0')}.tsv`);
    bytes.write(`dev${10_000 + index}`, at);
    writeFileSync(path, bytes);
    utimesSync(path, writtenAt, writtenAt);
    return { ...first, path };
  });
}
