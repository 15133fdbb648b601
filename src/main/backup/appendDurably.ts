import { type FileHandle, open } from 'node:fs/promises';
import { syncFolder } from './syncFolder.ts';

/** The steps that a test replaces to see what happens when one of them fails. */
export interface AppendSteps {
  readonly open: (path: string, flags: string) => Promise<FileHandle>;
}

/**
 * Writes bytes behind the first `length` bytes of a file, down to the disk, and gives the new length.
 * What a failed attempt left behind them is overwritten; when this one fails the first `length` bytes
 * are as they were. Rejects when the file is shorter than that: somebody else changed it.
 */
export async function appendDurably(
  path: string,
  length: number,
  bytes: Uint8Array,
  steps: AppendSteps = { open },
): Promise<number> {
  const file = await steps.open(path, length === 0 ? 'w' : 'r+');
  const end = length + bytes.length;
  try {
    const { size } = await file.stat();
    if (size < length) throw new Error('the journal was changed by somebody else');
    await writeAll(file, bytes, length);
    if (size > end) await file.truncate(end);
    await file.datasync();
  } catch (error) {
    await file.truncate(length).catch(() => {});
    throw error;
  } finally {
    await file.close();
  }
  if (length === 0) await syncFolder(path);
  return end;
}

async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const rest = bytes.length - written;
    const { bytesWritten } = await file.write(bytes, written, rest, position + written);
    written += bytesWritten;
  }
}
