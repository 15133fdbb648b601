import { folderArguments, folderOptions, parseCommand } from './folderCommand.ts';
import type { FolderArguments } from './readFolder.ts';

export const reportUsage =
  'Usage: report FOLDER [--json] [--series] [--readers FILE.json] [--notes FILE.json] [--area CM2] [--irradiance MW]';

export interface ReportArguments extends FolderArguments {
  readonly json: boolean;
  readonly series: boolean;
}

const OPTIONS = {
  ...folderOptions,
  json: { type: 'boolean' },
  series: { type: 'boolean' },
} as const;

/** Null when only help is asked for. Throws a UsageError with one sentence. */
export function reportArguments(args: readonly string[]): ReportArguments | null {
  const { values, positionals } = parseCommand(args, OPTIONS, reportUsage);
  if (values.help) return null;
  return {
    ...folderArguments(values, positionals, reportUsage),
    json: values.json ?? false,
    series: values.series ?? false,
  };
}
