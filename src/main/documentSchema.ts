import { z } from 'zod';

const text = z.string().max(20_000);
const texts = z.array(text).max(2_000);

/** The blocks of a document that the window has written. */
export const documentSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('heading'),
        level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
        text,
      }),
      z.strictObject({ kind: z.literal('paragraph'), text }),
      z.strictObject({ kind: z.literal('list'), items: texts }),
      z.strictObject({
        kind: z.literal('topics'),
        topics: z
          .array(z.strictObject({ number: z.number().int(), title: text, items: texts }))
          .max(100),
      }),
      z.strictObject({
        kind: z.literal('table'),
        head: z.array(text).min(1).max(20),
        rows: z.array(z.array(text).max(20)).max(1_000),
      }),
    ]),
  )
  .max(5_000);
