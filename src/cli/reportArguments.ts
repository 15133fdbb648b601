import { parseArgs } from 'node:util';
import { positiveNumber } from './positiveNumber.ts';
import { UsageError } from './UsageError.ts';

export const reportUsage =
  'Usage: report FOLDER [--json] [--series] [--readers FILE.json] [--notes FILE.json] [--area CM2] [--irradiance MW]';

export interface ReportArguments {
  readonly folder: string;
  readonly json: boolean;
  readonly series: boolean;
  readonly readers: string | null;
  readonly notes: string | null;
  readonly areaCm2: number | null;
  readonly irradianceMwCm2: number;
}

const OPTIONS = {
  json: { type: 'boolean' },
  series: { type: 'boolean' },
  readers: { type: 'string' },
  notes: { type: 'string' },
  area: { type: 'string' },
  irradiance: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Null when only help is asked for. Throws a UsageError with one sentence. */
export function reportArguments(args: readonly string[]): ReportArguments | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [folder, ...more] = positionals;
  if (folder === undefined || folder === '') {
    throw new UsageError(`Name the folder to read. ${reportUsage}`);
  }
  if (more.length > 0) {
    throw new UsageError(`One folder at a time: ${more[0]} is one too many.`);
  }
  return {
    folder,
    json: values.json ?? false,
    series: values.series ?? false,
    readers: values.readers ?? null,
    notes: values.notes ?? null,
    areaCm2: positiveNumber('--area', values.area),
    irradianceMwCm2: positiveNumber('--irradiance', values.irradiance) ?? 100,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence = 'The arguments are off'] = String(
      error instanceof Error ? error.message : error,
    ).split(/\.\s/);
    throw new UsageError(`${sentence.replace(/\s+/g, ' ').replace(/\.$/, '')}. ${reportUsage}`);
  }
}
