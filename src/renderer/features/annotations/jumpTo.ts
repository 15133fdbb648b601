import type { RunSummary } from '../../../core/run.ts';
import { useViewStore } from '../../state/viewStore.ts';

/** At least this share of the run is shown around what is jumped to. */
const shareAround = 0.12;

/** Shows a span of a run: its chart, its device selected, its hours in the middle. */
export function jumpTo(run: RunSummary, [from, to]: readonly [number, number]): void {
  if (run.kind === 'spo') return;
  const panel = run.kind === 'shelf' ? 'shelf' : 'soak';
  const { view, set, setRange, hiddenDevices } = useViewStore.getState();
  const hidden = new Set(hiddenDevices);
  hidden.delete(run.deviceId);
  set({
    selectedDeviceId: run.deviceId,
    view: view === 'both' ? 'both' : panel,
    hiddenDevices: hidden,
  });
  const around = Math.max((to - from) * 1.5, run.durationHours * shareAround);
  const range: [number, number] = [Math.max(0, from - around), to + around];
  const isWhole = range[0] === 0 && range[1] >= run.durationHours;
  setRange(panel, isWhole ? null : range);
}
