import { z } from 'zod';
import { ipcSchemas } from './ipcSchemas.ts';

const bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
});

/** What settings.json holds. Keys of newer versions are kept as they are. */
export const settingsContent = z.looseObject({
  version: z.literal(1),
  settings: ipcSchemas['settings:write'],
  /** Folders the person chose, oldest first, and how the names of their files are made. */
  sources: z
    .array(z.looseObject({ path: z.string().min(1), namePattern: z.string().max(200).optional() }))
    .max(1_000),
  window: bounds.nullable(),
});

export type SettingsContent = z.infer<typeof settingsContent>;
