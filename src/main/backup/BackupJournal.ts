import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Committed } from '../../core/records/Committed.ts';
import { type AppendSteps, appendDurably } from './appendDurably.ts';
import { journalName } from './backupNames.ts';

// Virus scanners and indexers hold a fresh file for a moment.
const patienceMs = [20, 50, 100, 200, 400, 800];
const passing = new Set(['EBUSY', 'EPERM', 'EACCES', 'EMFILE']);

/** One journal of the backup folder: the changes after the copy with its number, one a line. */
export class BackupJournal {
  readonly #path: string;
  readonly #steps: AppendSteps | undefined;
  #length = 0;

  constructor(folder: string, sequence: number, steps?: AppendSteps) {
    this.#path = join(folder, journalName(sequence));
    this.#steps = steps;
  }

  /** Bytes that are known to be on the disk. */
  get length(): number {
    return this.#length;
  }

  /** All or none; resolves when they are on the disk. Tries again while something holds the file. */
  async append(entries: readonly Committed[]): Promise<void> {
    const at = new Date().toISOString();
    const lines = entries.map((entry) => `${JSON.stringify({ at, ...entry })}\n`);
    const bytes = Buffer.from(lines.join(''), 'utf8');
    for (let attempt = 0; ; attempt++) {
      try {
        this.#length = await appendDurably(this.#path, this.#length, bytes, this.#steps);
        return;
      } catch (error) {
        const patience = patienceMs[attempt];
        if (patience === undefined || !passing.has(codeOf(error))) throw error;
        await wait(patience);
      }
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
