import type { TimeUnit } from '../../state/viewStore.ts';
import type { DrawnTrace, LegendEntry } from '../../ui/chart/picture.ts';
import { formatNumber } from '../../ui/formatNumber.ts';
import type { PanelSelection, ShownRun } from './selectRuns.ts';
import type { Looks } from './traceStyles.ts';

interface LegendChoice {
  readonly selection: PanelSelection;
  readonly traces: readonly DrawnTrace[];
  readonly looks: Looks;
  readonly withSymbols: boolean;
  /** What a device counts as in n. */
  readonly unitOf: (deviceId: string) => string;
  readonly timeUnit: TimeUnit;
  readonly byDevice: boolean;
  readonly normalized: boolean;
  /** What normalized values were multiplied by. */
  readonly scale: number;
  readonly hiddenConditions: ReadonlySet<string>;
  readonly hiddenDevices: ReadonlySet<string>;
}

const mostDevices = 6;
/** Where no condition tells devices apart, the legend must: a 16-channel tester fits. */
const mostWithoutCondition = 16;
export const devicePrefix = 'device:';

/** Conditions in natural order with n; in devices mode the devices too, while they are few. */
export function panelLegend(choice: LegendChoice): readonly LegendEntry[] {
  const { selection, byDevice } = choice;
  const devices = selection.measured.filter(
    ({ device }) => !choice.hiddenConditions.has(device.condition ?? ''),
  );
  const conditions = new Set(selection.measured.map(({ device }) => device.condition));
  const noCondition = conditions.size === 1 && conditions.has(null);
  const most = noCondition ? mostWithoutCondition : mostDevices;
  const namesDevices = devices.length <= most && (byDevice || conditions.size < 2);
  const onlyDevices = noCondition && namesDevices;
  return [
    ...(onlyDevices ? [] : [...conditions].map((condition) => conditionEntry(choice, condition))),
    ...(namesDevices && (byDevice || onlyDevices)
      ? devices.map((shown) => deviceEntry(choice, shown))
      : []),
  ];
}

function conditionEntry(choice: LegendChoice, condition: string | null): LegendEntry {
  const { selection, traces, looks, withSymbols } = choice;
  const members = selection.measured.filter(({ device }) => device.condition === condition);
  const shown = selection.shown.filter(({ device }) => device.condition === condition);
  const n = new Set(shown.map(({ device }) => choice.unitOf(device.id))).size;
  const mean = traces.find((trace) => trace.kind === 'group' && trace.id === condition);
  const hidden = choice.hiddenConditions.has(condition ?? '');
  const digits = choice.normalized && choice.scale === 1 ? 2 : 3;
  const unit = choice.scale === 1 ? '' : ' %';
  const end = mean === undefined ? '' : endText(mean, choice.timeUnit, digits, unit);
  const start = choice.normalized ? startText(shown) : '';
  const parts = [`n = ${n}`, end, start].filter((part) => part !== '');
  return {
    id: condition ?? '',
    label: condition ?? 'No condition',
    detail: hidden ? '' : parts.join(' · '),
    color: looks.color(members[0] as ShownRun),
    symbol: withSymbols ? looks.symbol(members[0] as ShownRun) : null,
    dash: null,
    hidden,
  };
}

function deviceEntry(choice: LegendChoice, shown: ShownRun): LegendEntry {
  return {
    id: `${devicePrefix}${shown.device.id}`,
    label: shown.device.label,
    detail: choice.normalized ? startText([shown]) : '',
    color: choice.looks.color(shown),
    symbol: choice.withSymbols ? choice.looks.symbol(shown) : null,
    dash: choice.looks.dash(shown),
    hidden: choice.hiddenDevices.has(shown.device.id),
  };
}

/** `0.82 at 30 d`: the mean at the last time at which half of the devices count. */
function endText(
  { columns: { x, y, n } }: DrawnTrace,
  unit: TimeUnit,
  digits: number,
  valueUnit: string,
): string {
  const most = Math.max(0, ...(n ?? []).filter((count) => Number.isFinite(count)));
  for (let i = x.length - 1; i >= 0; i--) {
    if (!Number.isFinite(y[i]) || (n?.[i] ?? 0) < most / 2) continue;
    const hours = x[i] as number;
    const time =
      unit === 'days' ? `${Number((hours / 24).toPrecision(3))} d` : `${Math.round(hours)} h`;
    return `${formatNumber(y[i] as number, digits)}${valueUnit} at ${time}`;
  }
  return '';
}

/** `initial PCE 17.7 %`: the absolute PCE that normalized curves begin with, of which they say nothing. */
function startText(members: readonly ShownRun[]): string {
  const known = members.flatMap(({ run }) => run.initialPcePercent ?? []);
  if (known.length === 0) return '';
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return `initial PCE ${formatNumber(mean, 3)} %`;
}
