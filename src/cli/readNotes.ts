import { z } from 'zod';
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
const notes = z.looseObject({
  annotations: z.array(annotation).default([]),
  devices: z.array(deviceRecord).default([]),
});

/** What people wrote, as far as it changes numbers: excluded spans and areas. */
export type Notes = z.infer<typeof notes>;

/** Reads the file of --notes. Throws a UsageError when it is none. */
export function readNotes(path: string): Notes {
  const checked = notes.safeParse(readJsonFile('--notes', path));
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const place = issue?.path.join('.') || 'the whole file';
  throw new UsageError(`The file of --notes is not in order: ${place}: ${issue?.message}.`);
}
