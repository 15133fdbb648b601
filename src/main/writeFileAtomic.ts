import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

// Virus scanners and indexers hold a fresh file for a moment; two seconds outlast them.
const PATIENCE_MS = [20, 50, 100, 200, 300, 400, 500, 500];
const PASSING = new Set(['EBUSY', 'EPERM', 'EACCES']);

let written = 0;

/** The steps that a test replaces to see what happens when one of them fails. */
export interface WriteSteps {
  readonly rename: (from: string, to: string) => Promise<void>;
}

/**
 * Writes a whole file or nothing: beside the target first, down to the disk, then renamed over it.
 * Whoever reads the target sees the old content or the new one, also after a power cut.
 */
export async function writeFileAtomic(
  path: string,
  content: string | Uint8Array,
  steps: WriteSteps = { rename },
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}-${written++}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(beside, path, steps);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

async function renamePatiently(from: string, to: string, steps: WriteSteps): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await steps.rename(from, to);
      return;
    } catch (error) {
      const patience = PATIENCE_MS[attempt];
      if (patience === undefined || !PASSING.has(codeOf(error))) throw error;
      await wait(patience);
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
