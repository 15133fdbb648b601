import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ChosenBy, choicesOf } from '../core/records/choicesOf.ts';
import { type ConditionLooks, conditionLooks } from '../core/records/conditionLooks.ts';
import { defaultOptions } from '../core/report/makeReport.ts';
import type { AnalysisOptions } from '../core/series/queries.ts';
import { type FolderOnce, readFolderOnce } from '../main/ingest/readFolderOnce.ts';
import { readNotes } from './readNotes.ts';
import { readReaders } from './readReaders.ts';
import { UsageError } from './UsageError.ts';

/** What every command that reads a folder is told. */
export interface FolderArguments {
  readonly folder: string;
  readonly readers: string | null;
  readonly notes: string | null;
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number;
}

export interface ReadFolder extends FolderOnce {
  readonly folder: string;
  readonly options: AnalysisOptions;
  /** What people wrote, from the file of --notes; null without one. */
  readonly notes: ChosenBy | null;
  /** By the name of the condition; empty without notes. */
  readonly looks: ConditionLooks;
}

/** Reads a folder once, with the readers and notes that were given. Throws a UsageError in one line. */
export async function readFolder(args: FolderArguments): Promise<ReadFolder> {
  const folder = resolve(args.folder);
  checkFolder(folder);
  const notes = args.notes === null ? null : readNotes(args.notes);
  const readers = args.readers === null ? [] : readReaders(args.readers);
  const { areaCm2, irradianceMwCm2 } = args;
  const once = await readFolderOnce(folder, { areaCm2, irradianceMwCm2 }, readers).catch(
    (error) => {
      throw folderError(folder, error);
    },
  );
  const options =
    notes === null
      ? defaultOptions
      : {
          ...defaultOptions,
          ...choicesOf(notes, once.store.library(defaultOptions).runs, () => [folder]),
        };
  const conditions = notes?.conditions ?? [];
  const names = conditions.map(({ name }) => name);
  return { ...once, folder, options, notes, looks: conditionLooks(names, conditions) };
}

function checkFolder(folder: string): void {
  try {
    if (statSync(folder).isDirectory()) return;
  } catch (error) {
    throw folderError(folder, error);
  }
  throw new UsageError(`This is not a folder: ${folder}`);
}

function folderError(folder: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UsageError(`There is no folder ${folder}`);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new UsageError(`There is no permission to read the folder ${folder}`);
  }
  if (code !== null) return new UsageError(`The folder ${folder} cannot be read (${code})`);
  return error instanceof Error ? error : new Error(String(error));
}
