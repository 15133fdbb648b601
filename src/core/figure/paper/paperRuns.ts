import type { RunKind, RunSummary } from '../../run.ts';
import { naturalCompare } from '../../series/naturalCompare.ts';
import type { FigureRequest } from '../gather/FigureRequest.ts';
import type { FigureDevice, FigureLibrary } from '../gather/FigureSource.ts';
import type { TemplateId } from '../spec.ts';

/** Runs behind a figure that a paper describes together: those of one condition under one stress. */
export interface PaperRuns {
  /** `MeBz, shelf`. */
  readonly title: string;
  readonly kind: RunKind;
  /** The one that is described: the longest, of those the one that comes first. */
  readonly described: RunSummary;
  readonly label: string;
  /** All of them, in the order of the library. */
  readonly members: readonly { readonly label: string; readonly run: RunSummary }[];
}

const kindsOf: Readonly<Record<TemplateId, readonly RunKind[]>> = {
  shelf: ['shelf'],
  soak: ['mpp'],
  both: ['shelf', 'mpp'],
  spo: ['spo'],
  jv: ['shelf'],
  jvAge: ['shelf'],
  stats: ['shelf'],
  cohort: ['shelf', 'mpp'],
  km: ['shelf', 'mpp'],
  channels: ['shelf', 'mpp'],
};
const kindWords: Readonly<Record<RunKind, string>> = {
  shelf: 'shelf',
  mpp: 'light soak',
  spo: 'stabilised power output',
};

/**
 * The runs whose files stand behind a figure, by condition and stress; a device without a condition stands
 * for itself. `files` are paths as in the summaries of the runs.
 */
export function paperRuns(
  { devices, runs }: FigureLibrary,
  template: TemplateId,
  request: Pick<FigureRequest, 'deviceIds'> | null,
  files: readonly string[],
): readonly PaperRuns[] {
  const drawn = new Set(files);
  const wanted = request?.deviceIds == null ? null : new Set(request.deviceIds);
  const deviceOf = new Map(devices.map((device) => [device.id, device]));
  const groups = new Map<string, { device: FigureDevice; run: RunSummary }[]>();
  for (const run of runs) {
    const device = deviceOf.get(run.deviceId);
    if (device === undefined || !kindsOf[template].includes(run.kind)) continue;
    if (wanted !== null && !wanted.has(device.id)) continue;
    // Measured once is not aged.
    if (run.kind === 'shelf' && run.points < 2) continue;
    if (!run.files.some((file) => drawn.has(file))) continue;
    const title = `${device.condition ?? device.label}, ${kindWords[run.kind]}`;
    groups.set(title, [...(groups.get(title) ?? []), { device, run }]);
  }
  return [...groups]
    .sort(([a], [b]) => naturalCompare(a, b))
    .map(([title, entries]) => {
      const longest = entries.reduce((most, entry) =>
        entry.run.durationHours > most.run.durationHours ? entry : most,
      );
      const { run, device } = longest;
      const members = entries.map((entry) => ({ label: entry.device.label, run: entry.run }));
      return { title, kind: run.kind, described: run, label: device.label, members };
    });
}
