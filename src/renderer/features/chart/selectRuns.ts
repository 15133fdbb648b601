import type { Quantity } from '../../../core/quantity.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import type { Panel, ViewState } from '../../state/viewStore.ts';
import { quantityWords, unitText } from '../../ui/chart/quantityWords.ts';
import { naturalOrder } from '../../ui/naturalOrder.ts';
import { runKindOf } from './panelKind.ts';

export interface ShownRun {
  readonly run: RunSummary;
  readonly device: DeviceState;
}

export interface PanelSelection {
  /** In natural order of condition and label. */
  readonly shown: readonly ShownRun[];
  /** Runs of this kind that tell of ageing, hidden ones included. */
  readonly measured: readonly ShownRun[];
  /** Shelf runs of one measurement: they have no course yet. */
  readonly measuredOnce: number;
  /** What the value axis stands for. */
  readonly quantity: Quantity;
  /** What is left out and why, a sentence each. */
  readonly notes: readonly string[];
}

type Choice = Pick<ViewState, 'normalized' | 'quantity' | 'hiddenConditions' | 'hiddenDevices'>;

/** Which runs a panel draws; whatever cannot share its axis is named in the notes. */
export function selectRuns(
  panel: Panel,
  runs: readonly RunSummary[],
  devices: readonly DeviceState[],
  choice: Choice,
): PanelSelection {
  const all = runsOfPanel(panel, runs, devices);
  const measured = all.filter(({ run }) => !isMeasuredOnce(run));
  const measuredOnce = all.length - measured.length;
  const visible = measured.filter(
    ({ device }) =>
      !choice.hiddenDevices.has(device.id) && !choice.hiddenConditions.has(device.condition ?? ''),
  );
  const quantity = axisQuantity(visible.length > 0 ? visible : measured, choice);
  const fits = fitsAxis(quantity, choice);
  const shown = visible.filter(({ run }) => fits(run));
  const left = visible.filter(({ run }) => !fits(run));
  const notes = left.length === 0 ? [] : [leftOut(left, choice)];
  if (measuredOnce > 0) notes.push(onceNote(measuredOnce));
  return { shown, measured, measuredOnce, quantity, notes };
}

function isMeasuredOnce(run: RunSummary): boolean {
  return run.kind === 'shelf' && run.points < 2;
}

function onceNote(count: number): string {
  return count === 1
    ? '1 device measured only once is not drawn.'
    : `${count} devices measured only once are not drawn.`;
}

function runsOfPanel(
  panel: Panel,
  runs: readonly RunSummary[],
  devices: readonly DeviceState[],
): readonly ShownRun[] {
  const deviceOf = new Map(devices.map((device) => [device.id, device]));
  return runs
    .flatMap((run) => {
      const device = deviceOf.get(run.deviceId);
      return device !== undefined && run.kind === runKindOf[panel] ? [{ run, device }] : [];
    })
    .sort(
      (a, b) =>
        naturalOrder(a.device.condition ?? '\uffff', b.device.condition ?? '\uffff') ||
        naturalOrder(a.device.label, b.device.label),
    );
}

function axisQuantity(runs: readonly ShownRun[], choice: Choice): Quantity {
  if (!choice.normalized && choice.quantity !== 'runValue') return choice.quantity;
  // PCE is what people compare: power is drawn only where a run has no PCE to show.
  const haveEfficiency = runs.every(({ run }) => run.quantities.includes('pce'));
  if (!choice.normalized && haveEfficiency) return 'pce';
  const counts = new Map<Quantity, number>();
  for (const { run } of runs) counts.set(run.quantity, (counts.get(run.quantity) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'pce';
}

function fitsAxis(quantity: Quantity, choice: Choice): (run: RunSummary) => boolean {
  if (choice.normalized) return (run) => run.reference.value !== null;
  if (choice.quantity === 'runValue' && quantity !== 'pce') {
    return (run) => run.quantity === quantity;
  }
  return (run) => run.quantity === quantity || run.quantities.includes(quantity);
}

function leftOut(left: readonly ShownRun[], choice: Choice): string {
  const names = left.map(({ device }) => device.label);
  const some =
    names.length > 3
      ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`
      : names.join(', ');
  if (choice.normalized) {
    return `Not drawn: ${some}. ${left[0]?.run.reference.reason ?? 'No positive reference value.'}`;
  }
  const [first] = left;
  if (choice.quantity === 'runValue' && first !== undefined) {
    const { quantity, unit } = first.run;
    return `Not drawn on this axis: ${some} (${quantityWords[quantity].toLowerCase()} in ${unitText(unit)}).`;
  }
  return `Not drawn: ${some}, which have no such column.`;
}

/** The device after (or before) the selected one, in the order of the legend; the first at the end. */
export function steppedDevice(
  { shown }: PanelSelection,
  selectedDeviceId: string | null,
  by: 1 | -1,
): string | null {
  if (shown.length === 0) return null;
  const at = shown.findIndex(({ device }) => device.id === selectedDeviceId);
  const next = at < 0 ? (by === 1 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
  return shown[next]?.device.id ?? null;
}
