import { readFile, stat } from 'node:fs/promises';

const MOST_BYTES = 16 << 20;

/** A small text file that the person chose. Rejects with a sentence when it is no such thing. */
export async function readTextFile(path: string): Promise<string> {
  const { size } = await stat(path).catch(() => {
    throw new Error('It cannot be read.');
  });
  if (size > MOST_BYTES) throw new Error('It is far too large to be a reader.');
  return readFile(path, 'utf8').catch(() => {
    throw new Error('It cannot be read.');
  });
}
