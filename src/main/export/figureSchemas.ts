import { z } from 'zod';
import { palettes } from '../../core/figure/color/palettes.ts';
import { journalPresets } from '../../core/figure/journals/journalPresets.ts';
import { figureSymbols } from '../../core/figure/symbols/FigureSymbol.ts';

const number = z.number().finite();
const value = number.nullable();
const id = z.string().max(512);
const words = z.string().max(2_000);
const mostPoints = 200_000;
const column = z.array(number).max(mostPoints);
const values = z.array(value).max(mostPoints);
const pair = z.tuple([number, number]);
const color = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const dash = z.enum(['solid', 'dashed', 'dotted', 'dashDot']);
const presetId = z.enum(journalPresets.map((preset) => preset.id) as [string, ...string[]]);
const template = z.enum([
  'shelf',
  'soak',
  'both',
  'spo',
  'jv',
  'jvAge',
  'stats',
  'cohort',
  'km',
  'channels',
]);
const look = z.strictObject({
  color,
  symbol: z.enum(figureSymbols),
  filled: z.boolean(),
  dash,
  weight: z.number().positive().max(20),
});
const axis = z.strictObject({
  quantity: words,
  unit: words.nullable(),
  range: pair.refine(([from, to]) => to > from).nullable(),
  ticks: z.array(number).max(200).nullable(),
  fromZero: z.boolean(),
  categories: z.array(words).max(500).nullable(),
});
const trace = z.strictObject({
  id,
  label: words,
  key: id,
  axis: z.enum(['y', 'y2']),
  shape: z.enum(['line', 'symbols', 'both', 'steps']),
  x: column,
  y: values,
  sd: values.nullable(),
  n: column.nullable(),
  limits: z.strictObject({ low: values, high: values }).nullable(),
  spread: z.enum(['band', 'bars', 'none']),
  look,
  role: z.enum(['main', 'device']),
  censoredAt: column,
  measuredPoints: number,
});
const box = z.strictObject({
  id,
  label: words,
  at: number,
  values: column,
  quartiles: z.tuple([number, number, number]),
  whiskers: pair,
  champion: value,
  look,
});
const panel = z.strictObject({
  id,
  x: axis,
  y: axis,
  y2: axis.nullable(),
  traces: z.array(trace).max(2_000),
  boxes: z.array(box).max(500),
  levels: z
    .array(
      z.strictObject({
        id,
        axis: z.enum(['x', 'y']),
        value: number,
        label: words.nullable(),
        dashed: z.boolean(),
      }),
    )
    .max(100),
  callOuts: z
    .array(z.strictObject({ id, x: number, y: number, text: words, color, drop: z.boolean() }))
    .max(500),
  title: words.nullable(),
  note: z.array(words).max(50),
  table: z
    .strictObject({
      head: z.array(words).max(50),
      rows: z
        .array(z.strictObject({ cells: z.array(words).max(50), color: color.nullable() }))
        .max(200),
    })
    .nullable(),
  counts: z
    .strictObject({
      title: words,
      at: column,
      rows: z.array(z.strictObject({ label: words, color, counts: column })).max(200),
    })
    .nullable(),
  strip: z
    .strictObject({
      title: words,
      rows: z.array(z.strictObject({ x: column, n: column, color, dash })).max(200),
    })
    .nullable(),
  legend: z.strictObject({
    mode: z.enum(['auto', 'inside', 'direct', 'below', 'none']),
    at: pair.nullable(),
    hidden: z.array(id).max(2_000).optional(),
    order: z.array(id).max(2_000).optional(),
  }),
  inset: z
    .strictObject({
      x: pair,
      y: pair.nullable(),
      box: z.tuple([number, number, number, number]),
    })
    .nullable(),
  emptyText: words.nullable(),
  places: z.record(z.string().max(600), pair).optional(),
});
const rows = z
  .array(
    z.strictObject({
      widths: z.array(z.number().positive().finite()).min(1).max(26),
      height: z.number().positive().finite().nullable(),
    }),
  )
  .min(1)
  .max(26);
const sharedLegend = z.enum(['top', 'bottom', 'own']);
const composition = z.strictObject({
  parts: z
    .array(
      z.strictObject({
        template,
        panels: z.number().int().min(1).max(500),
        columns: z.number().int().min(1).max(20),
        sharedX: z.boolean(),
        sharedY: z.boolean(),
      }),
    )
    .min(2)
    .max(26),
  rows,
  legend: sharedLegend,
  legendKeys: z.array(id).max(2_000),
});
const lengthMm = z.number().min(10).max(2_000);

/** A figure's description from outside: a request of the window, or a file that was dropped on it. */
export const figureSpecSchema = z.strictObject({
  schema: z.literal('shelflight.figure/1'),
  template,
  presetId,
  widthMm: lengthMm.nullable(),
  heightMm: lengthMm.nullable(),
  columns: z.number().int().min(1).max(20),
  panels: z.array(panel).min(1).max(500),
  letters: z.boolean(),
  firstLetter: z.number().int().min(0).max(25).optional(),
  composition: composition.nullish(),
  sharedY: z.boolean(),
  sharedX: z.boolean(),
  caption: z.string().max(20_000),
});

const partRequest = z.strictObject({
  template,
  deviceIds: z.array(id).max(20_000).nullish(),
  grouping: z.enum(['conditions', 'devices']).optional(),
  normalized: z.boolean().optional(),
  preferred: z.enum(['shelf', 'mpp']).optional(),
  deviceId: id.nullish(),
});

/** What a figure is made from; its analysis options are checked by whoever asks the worker. */
export const figureRequestSchema = z.looseObject({
  template,
  presetId,
  options: z.looseObject({}),
  deviceIds: z.array(id).max(20_000).nullable(),
  conditions: z.array(words).max(2_000),
  grouping: z.enum(['conditions', 'devices']),
  normalized: z.boolean(),
  hours: z.strictObject({ shelf: pair.nullable(), soak: pair.nullable() }),
  preferred: z.enum(['shelf', 'mpp']),
  palette: z.enum(palettes.map((palette) => palette.id) as [string, ...string[]]),
  looks: z.record(z.string(), look.partial()),
  deviceId: id.nullable(),
  composition: z
    .strictObject({ rows, legend: sharedLegend, parts: z.array(partRequest).min(1).max(26) })
    .nullish(),
});

export const figureRecipeSchema = z.strictObject({
  schema: z.literal('shelflight.recipe/1'),
  appVersion: words,
  madeAt: words,
  spec: figureSpecSchema,
  request: figureRequestSchema.nullable(),
  files: z
    .array(z.strictObject({ path: words, bytes: value, sha256: z.string().max(64).nullable() }))
    .max(100_000),
  notes: z.array(words).max(10_000),
});
