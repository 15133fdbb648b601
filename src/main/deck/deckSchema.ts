import { z } from 'zod';

const number = z.number().finite();
const words = z.string().max(4_000);
const many = z.array(words).max(2_000);
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const axis = z.strictObject({
  title: words,
  range: z
    .tuple([number, number])
    .refine(([from, to]) => to > from)
    .nullable(),
  step: number.positive().nullable(),
});
const series = z
  .strictObject({
    name: words,
    color,
    x: z.array(number).max(2_000),
    y: z.array(number.nullable()).max(2_000),
  })
  .refine(({ x, y }) => x.length === y.length);
const chart = z.strictObject({
  kind: z.enum(['scatter', 'boxes']),
  x: axis,
  y: axis,
  categories: z.array(words).max(500),
  series: z.array(series).min(1).max(500),
});
const table = z.strictObject({
  heads: z.array(words).min(1).max(50),
  rows: z.array(z.array(words).min(1).max(50)).max(500),
});
const block = z.strictObject({
  title: words,
  lines: z
    .array(
      z.strictObject({
        tone: z.enum(['plain', 'new', 'crossed', 'died', 'silent', 'unknown', 'note']),
        head: words,
        items: many,
      }),
    )
    .max(2_000),
});
const titled = { title: words, subtitle: words };
const captioned = { title: words, caption: words };

/** A deck as the window may send it: plain words and finite numbers, no paths and no addresses. */
export const deckSchema = z.strictObject({
  language: z.enum(['en', 'zh']),
  slides: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('title'), ...titled }),
        z.strictObject({ kind: z.literal('table'), ...titled, table }),
        z.strictObject({
          kind: z.literal('text'),
          ...titled,
          color: color.nullable(),
          blocks: z.array(block).max(500),
        }),
        z.strictObject({
          kind: z.literal('charts'),
          ...captioned,
          charts: z.array(chart).min(1).max(16),
        }),
        z.strictObject({
          kind: z.literal('picture'),
          ...captioned,
          figure: z.number().int().nonnegative().max(100),
        }),
      ]),
    )
    .min(1)
    .max(1_000),
});
