import { extname } from 'node:path';
import type { FigureFormat, PresetId } from '../core/figure/journals/JournalPreset.ts';
import { journalPresets } from '../core/figure/journals/journalPresets.ts';
import type { TemplateId } from '../core/figure/spec.ts';
import { folderArguments, folderOptions, parseCommand } from './folderCommand.ts';
import { positiveNumber } from './positiveNumber.ts';
import type { FolderArguments } from './readFolder.ts';
import { UsageError } from './UsageError.ts';

export const figureUsage =
  'Usage: figure FOLDER --kind shelf|mpp|both|spo|jv|jv-age|stats|cohort|km|channels --preset nature-single --out FILE.svg|.pdf|.png|.tiff | --kit FOLDER [--formats svg,pdf] [--replace] [--dpi 600] [--absolute] [--devices] [--readers FILE.json] [--notes FILE.json] [--area CM2] [--irradiance MW]';

export interface FigureArguments extends FolderArguments {
  readonly template: TemplateId;
  readonly presetId: PresetId;
  readonly out: string;
  readonly format: FigureFormat;
  /** Folder for the figure with everything that goes with it into a paper; null: the figure alone. */
  readonly kit: string | null;
  readonly formats: readonly FigureFormat[];
  /** Files of the folder may be replaced. */
  readonly replace: boolean;
  readonly dpi: number;
  /** PCE in % instead of values relative to the reference. */
  readonly absolute: boolean;
  /** Single devices instead of means of conditions. */
  readonly devices: boolean;
}

const OPTIONS = {
  ...folderOptions,
  kind: { type: 'string' },
  preset: { type: 'string' },
  out: { type: 'string' },
  kit: { type: 'string' },
  formats: { type: 'string' },
  replace: { type: 'boolean' },
  dpi: { type: 'string' },
  absolute: { type: 'boolean' },
  devices: { type: 'boolean' },
} as const;

const templates: Readonly<Record<string, TemplateId>> = {
  shelf: 'shelf',
  mpp: 'soak',
  both: 'both',
  spo: 'spo',
  jv: 'jv',
  'jv-age': 'jvAge',
  stats: 'stats',
  cohort: 'cohort',
  km: 'km',
  channels: 'channels',
};
const formats: Readonly<Record<string, FigureFormat>> = {
  '.svg': 'svg',
  '.pdf': 'pdf',
  '.png': 'png',
  '.tif': 'tiff',
  '.tiff': 'tiff',
};
const mostDpi = 2400;

/** Null when only help is asked for. Throws a UsageError with one sentence. */
export function figureArguments(args: readonly string[]): FigureArguments | null {
  const { values, positionals } = parseCommand(args, OPTIONS, figureUsage);
  if (values.help) return null;
  const read = folderArguments(values, positionals, figureUsage);
  const template = chosen('--kind', values.kind, templates);
  const presetId = presetOf(values.preset);
  const preset = journalPresets.find(({ id }) => id === presetId);
  const kit = values.kit === undefined || values.kit === '' ? null : values.kit;
  if (kit !== null && values.out !== undefined) {
    throw new UsageError('--out names a file and --kit a folder: give one of them.');
  }
  const out = kit === null ? outOf(values.out) : { out: '', format: 'svg' as const };
  const dpi = positiveNumber('--dpi', values.dpi) ?? preset?.dpi.lineArt ?? 600;
  if (dpi > mostDpi) throw new UsageError(`--dpi takes ${mostDpi} at most, not ${dpi}.`);
  return {
    ...read,
    template,
    presetId,
    ...out,
    kit,
    formats: formatsOf(values.formats, preset?.formats ?? []),
    replace: values.replace ?? false,
    dpi: Math.round(dpi),
    absolute: values.absolute ?? false,
    devices: values.devices ?? false,
  };
}

function outOf(text: string | undefined): Pick<FigureArguments, 'out' | 'format'> {
  if (text === undefined || text === '') {
    throw new UsageError(
      `Name the file to write with --out, or a folder with --kit. ${figureUsage}`,
    );
  }
  const format = formats[extname(text).toLowerCase()];
  if (format !== undefined) return { out: text, format };
  throw new UsageError(
    `--out needs a name that ends in ${Object.keys(formats).join(', ')}, not "${text}".`,
  );
}

/** As asked; otherwise the first two that the journal takes. */
function formatsOf(
  text: string | undefined,
  taken: readonly FigureFormat[],
): readonly FigureFormat[] {
  if (text === undefined) return taken.slice(0, 2);
  return text.split(',').map((each) => chosen('--formats', `.${each.trim()}`, formats));
}

function chosen<T>(
  name: string,
  text: string | undefined,
  choices: Readonly<Record<string, T>>,
): T {
  const found = text === undefined ? undefined : choices[text];
  if (found !== undefined && Object.hasOwn(choices, text ?? '')) return found;
  const given = text === undefined ? 'nothing' : `"${text}"`;
  throw new UsageError(`${name} takes one of ${Object.keys(choices).join(', ')}, not ${given}.`);
}

function presetOf(text: string | undefined): PresetId {
  const found = journalPresets.find(({ id }) => id === (text ?? 'nature-single'));
  if (found !== undefined) return found.id;
  const ids = journalPresets.map(({ id }) => id).join(', ');
  throw new UsageError(`--preset takes one of ${ids}, not "${text}".`);
}
