import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { FileReading } from '../../src/core/read/FileReading.ts';

/**
 * `node readAlone.ts FILE`: reads one file in a process of its own and prints as JSON by how much its
 * resident memory grew, and how many bytes of columns came out.
 */
const [path = ''] = process.argv.slice(2);
const buffer = new Uint8Array(1 << 20).fill(1);
const before = process.memoryUsage().rss;
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
const tracks = reading.state().parsed?.tracks ?? [];
const grown = process.memoryUsage().rss - before;
const output = tracks.reduce(
  (sum, { columns, timeSeconds }) => sum + 8 * timeSeconds.length * (columns.size + 1),
  0,
);
console.log(JSON.stringify({ grown, output }));
