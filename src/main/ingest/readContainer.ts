import type { FileReadingReport } from '../../core/read/FileReading.ts';
import type { FilePlace, ParsedFile } from '../../core/read/Reader.ts';
import { readTextTables } from '../../core/read/readTextTables.ts';
import { wavelabsTables } from '../../core/read/wavelabsTables.ts';
import { type ArchiveEntry, archiveEntries } from './archiveEntries.ts';
import { archiveTrouble } from './archiveTrouble.ts';
import type { ContainerBytes } from './ContainerBytes.ts';
import { isIgnoredName } from './isIgnoredName.ts';
import { workbookTables } from './workbookTables.ts';

export interface ContainerReport {
  readonly report: FileReadingReport;
  /** Files of an archive, which are read as files of their own. */
  readonly members: readonly ArchiveEntry[];
}

/**
 * Reads a workbook or an archive as a whole. `before` is what the text reader made of it; it stands
 * for any other binary file.
 */
export function readContainer(
  place: FilePlace,
  container: ContainerBytes,
  before: FileReadingReport,
): ContainerReport {
  if (container.isTooLarge) {
    const message =
      'This file is larger than 50 MB; workbooks and archives are read up to that size.';
    return { report: refused(before, message), members: [] };
  }
  const bytes = container.whole();
  const isOld = bytes[0] === 0xd0;
  const entries = isOld ? [] : archiveEntries(bytes);
  if (entries === null) {
    const message = 'This archive cannot be opened: it is damaged or still being written.';
    return { report: refused(before, message), members: [] };
  }
  const isWorkbook =
    isOld || entries.some(({ name }) => /^xl\/workbook\.(xml|bin)$|^content\.xml$/.test(name));
  if (isWorkbook) return { report: workbookReport(place, bytes, before), members: [] };
  if (entries.some(({ name }) => name === '[Content_Types].xml'))
    return { report: before, members: [] };
  const trouble = archiveTrouble(bytes);
  if (trouble !== null) return { report: refused(before, trouble), members: [] };
  const members = entries.filter(({ name }) => !name.split('/').some(isIgnoredName));
  const message = `A ZIP archive; its ${members.length} files are read as files of their own.`;
  const parsed = infoFile(message);
  return { report: { ...before, readerId: 'zip', state: 'read', message, parsed }, members };
}

function workbookReport(
  place: FilePlace,
  bytes: Uint8Array,
  before: FileReadingReport,
): FileReadingReport {
  const tables = workbookTables(bytes);
  if (typeof tables === 'string') return refused(before, tables);
  const head = (tables[0]?.lines ?? []).slice(0, 40).map((line) => line.slice(0, 300));
  const sorted = wavelabsTables(place.path, tables) ?? { tables, told: [] };
  const result = readTextTables(place, sorted.tables, sorted.told);
  const { parsed } = result;
  if (parsed === null) {
    const nothing =
      'A workbook: no sheet holds J-V sweeps, power or PCE over time, or tables of parameters.';
    const message = [nothing, ...result.passedOver].join(' ');
    return {
      ...before,
      readerId: 'workbook',
      state: 'read',
      message,
      parsed: infoFile(message),
      head,
    };
  }
  const state = parsed.rejected > 0 ? 'partial' : 'read';
  return { ...before, readerId: 'workbook', state, message: parsed.message, parsed, head };
}

function refused(before: FileReadingReport, message: string): FileReadingReport {
  return { ...before, readerId: null, state: 'unrecognised', message, parsed: null };
}

function infoFile(message: string): ParsedFile {
  const kind = 'info';
  return {
    kind,
    tracks: [],
    sweeps: [],
    rows: 0,
    rejected: 0,
    rejections: [],
    assumptions: [],
    message,
  };
}
