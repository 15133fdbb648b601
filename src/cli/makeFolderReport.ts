import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { choicesOf } from '../core/records/choicesOf.ts';
import { defaultOptions, makeReport } from '../core/report/makeReport.ts';
import type { Report } from '../core/report/report.ts';
import { readFolderOnce } from '../main/ingest/readFolderOnce.ts';
import { readNotes } from './readNotes.ts';
import { readReaders } from './readReaders.ts';
import type { ReportArguments } from './reportArguments.ts';
import { reportFile } from './reportFile.ts';
import { UsageError } from './UsageError.ts';

/** Reads the folder once and says what is in it. */
export async function makeFolderReport(args: ReportArguments): Promise<Report> {
  const folder = resolve(args.folder);
  checkFolder(folder);
  const notes = args.notes === null ? null : readNotes(args.notes);
  const readers = args.readers === null ? [] : readReaders(args.readers);
  const { areaCm2, irradianceMwCm2 } = args;
  const { store, files, unreadable } = await readFolderOnce(
    folder,
    { areaCm2, irradianceMwCm2 },
    readers,
  ).catch((error) => {
    throw folderError(folder, error);
  });
  const options =
    notes === null
      ? defaultOptions
      : {
          ...defaultOptions,
          ...choicesOf(notes, store.library(defaultOptions).runs, () => [folder]),
        };
  const report = makeReport({
    folder,
    appVersion: appVersion(),
    files: files.map(reportFile),
    store,
    includeSeries: args.series,
    options,
  });
  const closed = unreadable.map((path) => `The folder ${path} could not be read.`);
  return { ...report, warnings: [...report.warnings, ...closed] };
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

function appVersion(): string {
  const manifest = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
