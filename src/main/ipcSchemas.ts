import { z } from 'zod';
import { referenceModes } from '../core/referenceModes.ts';
import type { RequestName } from '../ipc/contract.ts';
import { committedSchema, recordStateSchema } from './committedSchema.ts';
import { deckSchema } from './deck/deckSchema.ts';
import { documentSchema } from './documentSchema.ts';
import { figureRequestSchema, figureSpecSchema } from './export/figureSchemas.ts';
import { layoutSchema, mappingSchema } from './mappingSchema.ts';

// Bounds are far above what the window ever asks, and far below what could choke the program.
const id = z.string().min(1).max(512);
const ids = z.array(id).max(20_000);
const hours = z.number().finite();
/** Wall clock without zone, as testers' files print it. */
const clockTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/);
const quantity = z.enum([
  'voltage',
  'current',
  'currentDensity',
  'power',
  'powerDensity',
  'pce',
  'openCircuitVoltage',
  'shortCircuitCurrentDensity',
  'fillFactor',
  'temperature',
  'relativeHumidity',
  'irradiance',
  'runValue',
]);
const areaCm2 = z.number().positive().max(10_000);
const overrides = z
  .array(z.strictObject({ deviceId: id, areaCm2: areaCm2.nullable() }))
  .max(20_000);
const spans = z.array(z.strictObject({ fromHours: hours, toHours: hours })).max(10_000);
const referenceMode = z.enum(referenceModes);
const choice = z.strictObject({
  timeZeroHours: hours.nullable(),
  referenceMode: referenceMode.nullable(),
  referenceValue: z.number().positive().finite().nullable(),
  burnInEndHours: hours.nullable(),
});
const options = z.strictObject({
  reference: z.union([z.literal('auto'), referenceMode]),
  referenceValue: z.number().positive().finite().nullish(),
  exclusions: z.record(id, spans),
  overrides,
  shelfDirection: z.enum(['forward', 'reverse']),
  choices: z.record(id, choice).optional(),
});
const range = { fromHours: hours.nullable(), toHours: hours.nullable() };

/** Of an earlier answer. */
const mark = z.string().max(100).nullable();

const MOST_SHEET_BYTES = 50_000_000;
const MOST_CHARACTERS = 200_000_000;
const content = z.union([
  z.string().max(MOST_CHARACTERS),
  z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_CHARACTERS),
]);
const known = z.strictObject({
  lightSource: z.string().max(2_000).nullable(),
  irradianceMwCm2: z.number().finite().nullable(),
  atmosphere: z.string().max(2_000).nullable(),
  temperatureC: z.number().finite().nullable(),
  relativeHumidityPercent: z.number().finite().nullable(),
  load: z.string().max(2_000).nullable(),
});
const pictureKind = z.enum(['svg', 'png', 'csv']);

const pictureId = z.string().regex(/^[0-9a-f]{64}$/);

/** Of a file that main asks the person for: no way into another folder. */
const plainName = /^[\p{L}\p{N} ._()-]+$/u;

const figureRecipe = z.strictObject({
  spec: figureSpecSchema,
  request: figureRequestSchema.nullable(),
  files: z.array(z.string().max(32_767)).max(100_000),
  notes: z.array(z.string().max(2_000)).max(10_000),
});
const nothing = z.undefined();

/** What each request's payload must look like; anything else is refused before a handler sees it. */
export const ipcSchemas = {
  'source:list': nothing,
  'source:choose': nothing,
  'source:drop': z.strictObject({ path: z.string().min(1).max(32_767) }),
  'source:name': z.strictObject({ sourceId: id, pattern: z.string().min(1).max(200).nullable() }),
  'source:remove': z.strictObject({ sourceId: id }),
  'source:rescan': z.strictObject({ sourceId: id }),
  'library:read': options,
  'library:changes': z.strictObject({ options, devices: mark, runs: mark }),
  'series:read': z.strictObject({
    runIds: ids,
    quantity,
    normalized: z.boolean(),
    ...range,
    buckets: z.number().int().min(1).max(20_000),
    options,
  }),
  'cohort:read': z.strictObject({
    groups: z
      .array(z.strictObject({ id: z.string().max(512), runIds: ids, units: ids.optional() }))
      .max(1_000),
    quantity,
    normalized: z.boolean(),
    ...range,
    gridPoints: z.number().int().min(2).max(20_000),
    options,
  }),
  'lifetimes:read': z.strictObject({
    runs: z
      .array(z.strictObject({ runId: id, retentionHours: z.array(hours.nonnegative()).max(100) }))
      .max(20_000),
    options,
  }),
  'fit:read': z.strictObject({
    runId: id,
    model: z.enum(['linear', 'exponential', 'biexponential', 'stretched']),
    window: z.enum(['afterBurnIn', 'whole']),
    options,
  }),
  'figures:read': z.strictObject({
    deviceIds: ids,
    atHours: hours,
    windowHours: z.number().positive().finite(),
    directions: z
      .array(z.enum(['forward', 'reverse']))
      .min(1)
      .max(2),
    overrides,
  }),
  'sweep:list': z.strictObject({ deviceIds: ids, overrides }),
  'sweep:read': z.strictObject({ sweepIds: ids, overrides }),
  'conditions:read': z.strictObject({
    runs: z
      .array(z.strictObject({ runId: id, protocol: z.string().max(200).nullable(), known }))
      .max(20_000),
    options,
  }),
  'week:read': z.strictObject({ runIds: ids, since: clockTime, options }),
  'eqe:read': nothing,
  'file:changes': z.strictObject({ mark }),
  'file:read': z.strictObject({ fileId: id }),
  'settings:read': nothing,
  'settings:write': z.strictObject({
    defaultAreaCm2: areaCm2.nullable(),
    defaultIrradianceMwCm2: z.number().positive().max(100_000),
    colorScheme: z.enum(['light', 'dark', 'auto']),
    author: z.string().max(200).default(''),
  }),
  'reader:apply': z.strictObject({ readers: z.array(mappingSchema).max(1_000) }),
  'reader:export': z.strictObject({
    // Any JSON goes into the person's own file, also a reader that is no longer understood.
    readers: z
      .array(z.record(z.string().max(200), z.json()))
      .min(1)
      .max(1_000),
    suggestedName: z.string().max(255),
  }),
  'reader:import': nothing,
  'mapping:propose': z.strictObject({ fileId: id, layout: layoutSchema }),
  'mapping:preview': z.strictObject({ fileId: id, mapping: mappingSchema }),
  'document:save': z.strictObject({
    kind: z.enum(['csv', 'json', 'md']),
    suggestedName: z.string().max(255),
    content: z.string().max(MOST_CHARACTERS),
  }),
  'sheet:read': z.strictObject({
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_SHEET_BYTES),
  }),
  'picture:save': z.strictObject({
    kind: pictureKind,
    suggestedName: z.string().max(255),
    content,
  }),
  'picture:copy': z.strictObject({ kind: pictureKind, content }),
  'backup:open': nothing,
  'backup:load': z.strictObject({ sequence: z.number().int().positive().nullable() }),
  'backup:append': committedSchema,
  'backup:list': nothing,
  'backup:show': nothing,
  'picture:keep': z.strictObject({
    id: pictureId,
    mimeType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif']),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= MOST_CHARACTERS),
  }),
  'picture:read': z.strictObject({ pictureId }),
  'storage:reset': nothing,
  'diagnostics:read': nothing,
  'cache:clear': nothing,
  'project:export': z.strictObject({
    state: recordStateSchema,
    includesRawFiles: z.boolean(),
    suggestedName: z.string().max(120).regex(plainName),
  }),
  'project:open': nothing,
  'project:accept': z.strictObject({ projectId: id, unpacksRawFiles: z.boolean() }),
  'annotation:export': z.strictObject({
    kind: z.enum(['csv', 'xlsx']),
    table: z.array(z.array(z.union([z.string(), z.number(), z.null()])).max(100)).max(1_000_000),
    suggestedName: z.string().max(120).regex(plainName),
  }),
  'figure:export': z.strictObject({
    recipe: figureRecipe,
    format: z.enum(['svg', 'pdf', 'png', 'tiff']),
    dpi: z.number().int().min(50).max(2_400),
    withSourceData: z.boolean(),
    suggestedName: z.string().max(255),
  }),
  'figure:paper': z.strictObject({
    recipe: figureRecipe,
    formats: z
      .array(z.enum(['svg', 'pdf', 'png', 'tiff']))
      .min(1)
      .max(4),
    dpi: z.number().int().min(50).max(2_400),
    suggestedName: z.string().max(255),
    document: documentSchema,
  }),
  'figure:cancel': nothing,
  'figure:copy': z.strictObject({ recipe: figureRecipe, kind: z.enum(['svg', 'png']) }),
  'figure:drop': z.strictObject({ path: z.string().min(1).max(32_767) }),
  'deck:export': z.strictObject({
    deck: deckSchema,
    figures: z.array(figureSpecSchema).max(100),
    suggestedName: z.string().max(255),
  }),
  'window:painted': nothing,
} as const satisfies Record<RequestName, z.ZodType>;
