import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { printRecordsFile } from '../../core/records/printRecordsFile.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import { writeFileAtomic } from '../writeFileAtomic.ts';
import type { AppendSteps } from './appendDurably.ts';
import { BackupJournal } from './BackupJournal.ts';
import { type CopyName, copyName, parseCopyName, parseJournalName } from './backupNames.ts';
import { copiesToDrop, recentCopies } from './copiesToDrop.ts';
import { type BackupContent, readBackup, readCopy } from './readBackup.ts';
import { syncFolder } from './syncFolder.ts';

/** The files of the backup: copies of everything, and journals of the changes since. */
export class BackupFolder {
  readonly path: string;
  readonly #steps: AppendSteps | undefined;
  #sequence = 0;

  constructor(path: string, steps?: AppendSteps) {
    this.path = path;
    this.#steps = steps;
  }

  async read(): Promise<BackupContent> {
    await mkdir(this.path, { recursive: true });
    const content = await readBackup(this.path);
    this.#sequence = Math.max(this.#sequence, content.sequence);
    return content;
  }

  /** A journal of its own for every session and after every copy: no old file is ever written to. */
  nextJournal(): BackupJournal {
    this.#sequence++;
    return new BackupJournal(this.path, this.#sequence, this.#steps);
  }

  /** Writes everything into a new copy, with the number of the journal that comes after it. */
  async writeCopy(state: RecordState, at: number): Promise<BackupJournal> {
    await mkdir(this.path, { recursive: true });
    const sequence = this.#sequence + 1;
    const path = join(this.path, copyName(sequence, at));
    await writeFileAtomic(path, printRecordsFile(state));
    await syncFolder(path);
    this.#sequence = sequence;
    return new BackupJournal(this.path, sequence, this.#steps);
  }

  /** Newest first. */
  async copies(): Promise<readonly CopyName[]> {
    const names = await readdir(this.path);
    return names
      .flatMap((name) => parseCopyName(name) ?? [])
      .sort((a, b) => b.sequence - a.sequence);
  }

  async readCopy(sequence: number): Promise<RecordState> {
    const copy = (await this.copies()).find((candidate) => candidate.sequence === sequence);
    if (copy === undefined) throw new Error('This copy is no longer there.');
    return readCopy(join(this.path, copy.name)).catch(() => {
      throw new Error('This copy is damaged.');
    });
  }

  /** Removes copies that are not needed any more, and journals that are in all that stay. */
  async tidy(): Promise<void> {
    const copies = await this.copies();
    const dropped = new Set(copiesToDrop(copies));
    // Should the newest copies be damaged, an older one and all journals since bring everything.
    const oldestRecent = copies[recentCopies - 1]?.sequence ?? 0;
    const journals = (await readdir(this.path)).filter((name) => {
      const sequence = parseJournalName(name);
      return sequence !== null && sequence < oldestRecent;
    });
    for (const name of [...[...dropped].map((copy) => copy.name), ...journals]) {
      await rm(join(this.path, name), { force: true });
    }
  }
}
