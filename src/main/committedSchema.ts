import { z } from 'zod';
import { parseRecord } from '../core/records/parseRecord.ts';
import { parseStamp } from '../core/records/parseStamp.ts';
import type { AnyRecord } from '../core/records/records.ts';

const stamp = z.string().refine((text) => parseStamp(text) !== null);

/** Whole records and whose edits they hold. */
export const recordStateSchema = z.strictObject({
  records: z
    .array(z.custom<AnyRecord>((value) => parseRecord(value).error === null))
    .max(1_000_000),
  seen: z.record(z.string().regex(/^[0-9a-f]{8}$/), stamp),
});

/** A change that the window has put into its database. */
export const committedSchema = recordStateSchema.extend({ name: z.string().max(1_000) });
