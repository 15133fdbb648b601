import { z } from 'zod';
import { mappedEncodings } from '../core/read/mapping/mappedEncodings.ts';
import { mappedMeanings } from '../core/read/mapping/meaningWords.ts';

const lineNumber = z.number().int().min(1).max(100_000);
const shape = {
  encoding: z.enum(mappedEncodings).nullable(),
  delimiter: z.enum(['tab', 'comma', 'semicolon', 'pipe', 'blanks']),
  decimalMark: z.enum(['point', 'comma']),
  headerLine: lineNumber.nullable(),
  firstDataLine: lineNumber,
};

/** What a person decided about the shape of a file before its columns are guessed. */
export const layoutSchema = z.strictObject(shape).partial();

/** The shape of a mapping; whether it can be used is for `parseMapping` to say. */
export const mappingSchema = z.strictObject({
  ...shape,
  schema: z.literal('shelflight.reader/1'),
  id: z.string().max(64),
  name: z.string().max(80),
  version: z.number().int().min(1),
  signature: z.strictObject({
    header: z.array(z.string().max(500)).max(2_000).nullable(),
    columnCount: z.number().int().min(1).max(2_000),
    preambleKeys: z.array(z.string().max(500)).max(100),
  }),
  columns: z
    .array(
      z.strictObject({
        meaning: z.enum([...mappedMeanings]),
        unit: z.string().max(16).nullable(),
        sign: z.union([z.literal(1), z.literal(-1)]),
        owner: z.string().max(80),
      }),
    )
    .min(1)
    .max(2_000),
  kind: z.enum(['jv', 'track', 'parameters']),
  dateOrder: z.enum(['auto', 'dayFirst', 'monthFirst']),
  naming: z
    .strictObject({ source: z.enum(['name', 'column']), pattern: z.string().max(200) })
    .nullable(),
  areaCm2: z.number().nullable(),
  irradianceMwCm2: z.number().nullable(),
});
