import { notifications } from '@mantine/notifications';
import { type AnnotationDraft, type Panel, useViewStore } from '../../state/viewStore.ts';
import type { Span } from '../../ui/chart/picture.ts';
import { runKindOf } from './panelKind.ts';
import type { PanelSelection, ShownRun } from './selectRuns.ts';

interface DraftGestures {
  point(hours: number, hit: ShownRun | null): void;
  span(hours: Span, hit: ShownRun | null): void;
}

/** Begins an annotation on the selected device, else on the trace under the pointer. */
export function useDraftGestures(panel: Panel, selection: PanelSelection): DraftGestures {
  const set = useViewStore((state) => state.set);
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const begin = (hit: ShownRun | null, fromHours: number, toHours: number | null) => {
    const selected = selection.shown.find(({ device }) => device.id === selectedDeviceId);
    const target = selected ?? hit;
    if (target === null || target === undefined) {
      notifications.show({
        message: 'Click on a curve, or select a device first, to annotate it.',
      });
      return;
    }
    const draft: AnnotationDraft = {
      id: null,
      deviceId: target.device.id,
      runKind: runKindOf[panel],
      kind: 'note',
      fromHours: Math.max(0, fromHours),
      toHours: toHours === null ? null : Math.max(0, toHours),
      text: '',
    };
    set({ draft, selectedDeviceId: target.device.id });
  };
  return {
    point: (hours, hit) => begin(hit, hours, null),
    span: ([from, to], hit) => begin(hit, from, to),
  };
}
