import { type DevicePlaces, spanOnRun } from '../../../core/records/spanOnRun.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import type { AnnotationDraft } from '../../state/AnnotationDraft.ts';
import type { Span } from '../../ui/chart/picture.ts';
import type { PanelSelection } from './selectRuns.ts';

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

/** What of the placed annotations is drawn on a panel, and how. */
export function panelMarks(
  { shown }: PanelSelection,
  placed: readonly AnnotationMark[],
  selectedDeviceId: string | null,
  draft: AnnotationDraft | null,
  placesOf: (deviceId: string) => DevicePlaces,
): PanelMarks {
  const onCurve = placed.filter(({ deviceId }) => deviceId === selectedDeviceId);
  const isShown = shown.some(({ device }) => device.id === selectedDeviceId);
  const drafted = shown.find(({ run }) => run.id === draft?.runId);
  return {
    told: isShown ? onCurve : placed,
    onCurve,
    ticks: placed.filter(({ deviceId }) => deviceId !== selectedDeviceId),
    draft:
      draft === null || drafted === undefined
        ? null
        : spanOnRun(draft.content, drafted.run, placesOf(drafted.device.id)),
  };
}
