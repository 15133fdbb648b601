import { type DevicePlaces, spanOnRun } from '../../../core/records/spanOnRun.ts';
import type { RunKind } from '../../../core/run.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import type { AnnotationDraft, Panel } from '../../state/viewStore.ts';
import type { Span } from '../../ui/chart/picture.ts';
import { runKindOf } from './panelKind.ts';
import type { PanelSelection, ShownRun } from './selectRuns.ts';

export interface AnnotationMark {
  readonly annotation: AnnotationRecord;
  readonly deviceId: string;
  readonly deviceLabel: string;
  readonly runKind: RunKind;
  readonly span: Span;
}

export interface PanelMarks {
  /** Of the selected device, in order of time: numbered flags. */
  readonly flags: readonly AnnotationMark[];
  /** Of all other drawn devices: small ticks. */
  readonly ticks: readonly AnnotationMark[];
  /** Where an annotation is being written. */
  readonly draft: Span | null;
}

/** The annotations that belong on a panel. */
export function panelMarks(
  panel: Panel,
  selection: PanelSelection,
  annotations: readonly AnnotationRecord[],
  selectedDeviceId: string | null,
  draft: AnnotationDraft | null,
  placesOf: (deviceId: string) => DevicePlaces,
): PanelMarks {
  const kind = runKindOf[panel];
  const shownOf = new Map<string, ShownRun>(selection.shown.map((s) => [s.device.id, s]));
  const marks = annotations
    .flatMap((annotation) =>
      runsOf(annotation, selection.shown, shownOf).flatMap(({ device, run }) => {
        const span = spanOnRun(annotation, run, placesOf(device.id));
        if (span === null || runKindOf[panel] !== run.kind) return [];
        const { id: deviceId, label: deviceLabel } = device;
        return [{ annotation, deviceId, deviceLabel, runKind: run.kind, span }];
      }),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const drafted = draft !== null && draft.runKind === kind && shownOf.has(draft.deviceId);
  return {
    flags: marks.filter(({ deviceId }) => deviceId === selectedDeviceId),
    ticks: marks.filter(({ deviceId }) => deviceId !== selectedDeviceId),
    draft: drafted ? [draft.fromHours, draft.toHours ?? draft.fromHours] : null,
  };
}

/** The shown runs that an annotation may concern; one on a wider place may concern them all. */
function runsOf(
  { deviceId }: AnnotationRecord,
  shown: readonly ShownRun[],
  shownOf: ReadonlyMap<string, ShownRun>,
): readonly ShownRun[] {
  if (deviceId === null) return shown;
  const own = shownOf.get(deviceId);
  return own === undefined ? [] : [own];
}

export interface FlagCluster {
  /** Pixels of the chart. */
  readonly at: number;
  /** Position of the first mark among all flags, counted from 1. */
  readonly number: number;
  readonly marks: readonly AnnotationMark[];
}

/** Flags that would overlap become one; marks in order of time, `at` gives their pixels. */
export function clusterFlags(
  marks: readonly AnnotationMark[],
  at: (mark: AnnotationMark) => number,
  least: number,
): readonly FlagCluster[] {
  const clusters: { at: number; number: number; marks: AnnotationMark[]; last: number }[] = [];
  marks.forEach((mark, index) => {
    const pixel = at(mark);
    const open = clusters.at(-1);
    if (open !== undefined && pixel - open.last < least) {
      open.marks.push(mark);
      open.last = pixel;
    } else clusters.push({ at: pixel, number: index + 1, marks: [mark], last: pixel });
  });
  return clusters;
}
