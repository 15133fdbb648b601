import { isDuringRun } from '../../../core/records/isDuringRun.ts';
import { type DevicePlaces, spanOnRun } from '../../../core/records/spanOnRun.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import type { AnnotationDraft } from '../../state/AnnotationDraft.ts';
import type { Span } from '../../ui/chart/picture.ts';
import type { PanelSelection, ShownRun } from './selectRuns.ts';

export interface AnnotationMark {
  readonly annotation: AnnotationRecord;
  readonly runId: string;
  readonly deviceId: string;
  readonly deviceLabel: string;
  readonly span: Span;
}

export interface PanelMarks {
  /** Of the selected device, in order of time; of all drawn devices while none of them is selected. */
  readonly told: readonly AnnotationMark[];
  /** Of the selected device only: marked on its curve. */
  readonly onCurve: readonly AnnotationMark[];
  /** Of the drawn devices that are not selected: small ticks. */
  readonly ticks: readonly AnnotationMark[];
  /** Where an annotation is being written. */
  readonly draft: Span | null;
}

/** The annotations that belong on a panel. */
export function panelMarks(
  { shown }: PanelSelection,
  annotations: readonly AnnotationRecord[],
  selectedDeviceId: string | null,
  draft: AnnotationDraft | null,
  placesOf: (deviceId: string) => DevicePlaces,
): PanelMarks {
  const shownOf = new Map(shown.map((candidate) => [candidate.device.id, candidate]));
  const marks = annotations
    .flatMap((annotation) =>
      runsOf(annotation, shown, shownOf).flatMap(({ device, run }) => {
        const span = spanOnRun(annotation, run, placesOf(device.id));
        if (span === null || (annotation.fromHours === null && !isDuringRun(span, run))) return [];
        return [
          { annotation, runId: run.id, deviceId: device.id, deviceLabel: device.label, span },
        ];
      }),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const onCurve = marks.filter(({ deviceId }) => deviceId === selectedDeviceId);
  const isShown = selectedDeviceId !== null && shownOf.has(selectedDeviceId);
  const drafted = shown.find(({ run }) => run.id === draft?.runId);
  return {
    told: isShown ? onCurve : marks,
    onCurve,
    ticks: marks.filter(({ deviceId }) => deviceId !== selectedDeviceId),
    draft:
      draft === null || drafted === undefined
        ? null
        : spanOnRun(draft.content, drafted.run, placesOf(drafted.device.id)),
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
