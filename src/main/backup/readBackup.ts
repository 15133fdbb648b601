import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergeStates } from '../../core/records/mergeStates.ts';
import { parseRecord } from '../../core/records/parseRecord.ts';
import { parseRecordsFile } from '../../core/records/parseRecordsFile.ts';
import type { RecordState } from '../../core/records/RecordState.ts';
import type { AnyRecord } from '../../core/records/records.ts';
import { sentenceOf } from '../sentenceOf.ts';
import { parseCopyName, parseJournalName } from './backupNames.ts';

/** What is in the backup folder. */
export interface BackupContent {
  readonly state: RecordState;
  /** The largest number of a copy or journal; 0 in an empty folder. */
  readonly sequence: number;
  /** Whether the newest copy holds everything. */
  readonly isCopied: boolean;
  /** A line for the log about everything that could not be read. */
  readonly problems: readonly string[];
}

const nothing: RecordState = { records: [], seen: {} };

/**
 * Everything that the backup knows: the newest copy that can be read and all changes since. What is
 * damaged is left where it is and told. Rejects only when the folder itself cannot be read.
 */
export async function readBackup(folder: string): Promise<BackupContent> {
  const names = await readdir(folder);
  const problems: string[] = [];
  const copies = names
    .flatMap((name) => parseCopyName(name) ?? [])
    .sort((a, b) => b.sequence - a.sequence);
  const journals = names
    .flatMap((name) => {
      const sequence = parseJournalName(name);
      return sequence === null ? [] : [{ name, sequence }];
    })
    .sort((a, b) => a.sequence - b.sequence);
  let state = nothing;
  let from = 0;
  let isCopied = false;
  for (const [index, { name, sequence }] of copies.entries()) {
    const copy = await readCopy(join(folder, name)).catch(sentenceOf);
    if (typeof copy === 'string') {
      problems.push(`the copy ${name} cannot be used: ${copy}`);
      continue;
    }
    [state, from, isCopied] = [copy, sequence, index === 0];
    break;
  }
  for (const { name } of journals.filter((journal) => journal.sequence >= from)) {
    const text = await readFile(join(folder, name), 'utf8').catch((error: unknown) => {
      problems.push(`the journal ${name} cannot be read: ${sentenceOf(error)}`);
      return '';
    });
    const changes = parseJournal(text, (problem) => problems.push(`${name}: ${problem}`));
    if (changes.records.length > 0) isCopied = false;
    state = mergeStates(state, changes);
  }
  const sequence = Math.max(0, copies[0]?.sequence ?? 0, journals.at(-1)?.sequence ?? 0);
  return { state, sequence, isCopied, problems };
}

/** One copy. Rejects with a sentence when it cannot be used. */
export async function readCopy(path: string): Promise<RecordState> {
  const { state, error } = parseRecordsFile(JSON.parse(await readFile(path, 'utf8')));
  if (state === null) throw new Error(error);
  return state;
}

/** All changes of a journal. Its last line may be torn: then nobody was told that it is kept. */
function parseJournal(text: string, tell: (problem: string) => void): RecordState {
  const records: AnyRecord[] = [];
  let seen: RecordState['seen'] = {};
  const lines = text.split('\n');
  lines.forEach((line, index) => {
    if (line === '') return;
    try {
      const entry = JSON.parse(line) as { records: unknown[]; seen: RecordState['seen'] };
      for (const json of entry.records) {
        const { record, error } = parseRecord(json);
        if (record === null) tell(`line ${index + 1}: ${error}`);
        else records.push(record);
      }
      seen = mergeStates({ records: [], seen }, { records: [], seen: entry.seen }).seen;
    } catch (error) {
      if (index < lines.length - 1) tell(`line ${index + 1}: ${sentenceOf(error)}`);
    }
  });
  return mergeStates({ records, seen }, nothing);
}
