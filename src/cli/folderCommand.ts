import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { positiveNumber } from './positiveNumber.ts';
import type { FolderArguments } from './readFolder.ts';
import { UsageError } from './UsageError.ts';

/** What every command that reads a folder takes. */
export const folderOptions = {
  readers: { type: 'string' },
  notes: { type: 'string' },
  area: { type: 'string' },
  irradiance: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Throws a UsageError with one sentence and the usage, where the parser's own has several. */
export function parseCommand<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence = 'The arguments are off'] = String(
      error instanceof Error ? error.message : error,
    ).split(/\.\s/);
    throw new UsageError(`${sentence.replace(/\s+/g, ' ').replace(/\.$/, '')}. ${usage}`);
  }
}

/** The one folder that is named, and how its files are read. Throws a UsageError with one sentence. */
export function folderArguments(
  values: Readonly<Partial<Record<'readers' | 'notes' | 'area' | 'irradiance', string>>>,
  positionals: readonly string[],
  usage: string,
): FolderArguments {
  const [folder, ...more] = positionals;
  if (folder === undefined || folder === '') {
    throw new UsageError(`Name the folder to read. ${usage}`);
  }
  if (more.length > 0) {
    throw new UsageError(`One folder at a time: ${more[0]} is one too many.`);
  }
  return {
    folder,
    readers: values.readers ?? null,
    notes: values.notes ?? null,
    areaCm2: positiveNumber('--area', values.area),
    irradianceMwCm2: positiveNumber('--irradiance', values.irradiance) ?? 100,
  };
}
