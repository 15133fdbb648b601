import { readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { FileAccess } from './FileAccess.ts';

interface Unpacked {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly mtimeMs: number;
}

// One member at a time is read; unpacking it again for each slice of time would be slow.
let last: Unpacked | null = null;

/** Reads one file of an archive as if it stood on the disk; the archive itself is only read. */
export function memberAccess(archive: string, member: string): FileAccess {
  const opened = new Map<number, Unpacked>();
  let next = 1;
  const unpacked = (): Unpacked => {
    const { mtimeMs, size } = statSync(archive);
    const key = JSON.stringify([archive, member, mtimeMs, size]);
    if (last?.key === key) return last;
    const files = unzipSync(readFileSync(archive), { filter: ({ name }) => name === member });
    const bytes = files[member];
    if (bytes === undefined) throw new Error('It is no longer in the archive.');
    last = { key, bytes, mtimeMs };
    return last;
  };
  const at = (file: number): Unpacked => opened.get(file) as Unpacked;
  return {
    open: () => {
      opened.set(next, unpacked());
      return next++;
    },
    stat: (file) => ({
      size: at(file).bytes.length,
      mtimeMs: at(file).mtimeMs,
      ino: 0,
      isFile: () => true,
    }),
    read: (file, into, length, position) => {
      const part = at(file).bytes.subarray(position, position + length);
      into.set(part);
      return part.length;
    },
    close: (file) => {
      opened.delete(file);
    },
  };
}
