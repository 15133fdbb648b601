import { notifications } from '@mantine/notifications';
import { newDraft } from '../../state/newDraft.ts';
import { useViewStore } from '../../state/viewStore.ts';
import type { Span } from '../../ui/chart/picture.ts';
import type { PanelSelection, ShownRun } from './selectRuns.ts';

interface DraftGestures {
  point(hours: number, hit: ShownRun | null): void;
  span(hours: Span, hit: ShownRun | null): void;
}

/** Begins an annotation on the selected device, else on the trace under the pointer. */
export function useDraftGestures(selection: PanelSelection): DraftGestures {
  const set = useViewStore((state) => state.set);
  const selectedDeviceId = useViewStore((state) => state.selectedDeviceId);
  const begin = (hit: ShownRun | null, fromHours: number, toHours: number | null) => {
    const selected = selection.shown.find(({ device }) => device.id === selectedDeviceId);
    const target = selected ?? hit;
    if (target === null) {
      notifications.show({
        message: 'Click on a curve, or select a device first, to annotate it.',
      });
      return;
    }
    const draft = newDraft(target.run, fromHours, toHours);
    set({ draft, selectedDeviceId: target.device.id });
  };
  return {
    point: (hours, hit) => begin(hit, hours, null),
    span: ([from, to], hit) => begin(hit, from, to),
  };
}
