import { z } from 'zod';
import { deviceIdOf } from '../core/device.ts';
import type { ChosenBy } from '../core/records/choicesOf.ts';
import type { FieldChanges } from '../core/records/FieldChanges.ts';
import { formatStamp } from '../core/records/formatStamp.ts';
import { parseRecordsFile } from '../core/records/parseRecordsFile.ts';
import type { ConditionRecord, RecordOf, RecordType } from '../core/records/records.ts';
import { writeFields } from '../core/records/writeFields.ts';
import { readJsonFile } from './readJsonFile.ts';
import { UsageError } from './UsageError.ts';

const hours = z.number().finite();
const annotation = z.looseObject({
  deviceId: z.string().min(1),
  runKind: z.enum(['shelf', 'mpp', 'spo']),
  kind: z.enum(['note', 'event', 'exclusion']),
  fromHours: hours,
  toHours: hours.nullish(),
  runStartedAt: z.string().nullish(),
});
const deviceRecord = z.looseObject({
  deviceId: z.string().min(1),
  areaCm2: z.number().positive().nullish(),
});
const plainNotes = z.looseObject({
  annotations: z.array(annotation).default([]),
  devices: z.array(deviceRecord).default([]),
});

/** What people wrote, and how they settled that their conditions look. */
export interface Notes extends ChosenBy {
  readonly conditions: readonly ConditionRecord[];
}

/**
 * Reads the file of --notes: the records of a project or of a backup, or a plain list of `annotations`
 * and `devices` written by hand. Throws a UsageError when it is neither.
 */
export function readNotes(path: string): Notes {
  const json = readJsonFile('--notes', path);
  return isRecordsFile(json) ? notesOfRecords(json) : notesOfLists(json);
}

function isRecordsFile(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'schema' in json;
}

function notesOfRecords(json: unknown): Notes {
  const { state, error } = parseRecordsFile(json);
  if (state === null) throw new UsageError(`The file of --notes is not in order: ${error}`);
  const living = <T extends RecordType>(type: T): RecordOf[T][] =>
    state.records.filter(
      (record): record is RecordOf[T] => record.type === type && !record.deleted,
    );
  return {
    annotations: living('annotation'),
    devices: living('device'),
    runs: living('run'),
    conditions: living('condition'),
  };
}

function notesOfLists(json: unknown): Notes {
  const checked = plainNotes.safeParse(json);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const place = issue?.path.join('.') || 'the whole file';
    throw new UsageError(`The file of --notes is not in order: ${place}: ${issue?.message}.`);
  }
  const { annotations, devices } = checked.data;
  return {
    annotations: annotations.map((note, index) => {
      const { kind, runKind, fromHours, toHours = null, runStartedAt = null } = note;
      const span = { fromHours, toHours, runStartedAt };
      const deviceId = deviceIdOf(note.deviceId);
      return written('annotation', String(index), { kind, runKind, deviceId, ...span });
    }),
    devices: devices.map(({ deviceId, areaCm2 = null }) =>
      written('device', deviceIdOf(deviceId), { areaCm2 }),
    ),
    runs: [],
    conditions: [],
  };
}

function written<T extends RecordType>(type: T, id: string, changes: FieldChanges<T>): RecordOf[T] {
  const stamp = formatStamp({ milliseconds: 0, counter: 0, replica: '00000000' });
  try {
    return writeFields(null, { type, id }, changes, { stamp, author: '' });
  } catch (error) {
    throw new UsageError(`The file of --notes is not in order: ${(error as Error).message}`);
  }
}
