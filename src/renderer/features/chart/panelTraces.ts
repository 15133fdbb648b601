import type { Exclusions } from '../../../core/series/queries.ts';
import type { DrawnTrace, TraceValues } from '../../ui/chart/picture.ts';
import type { PanelColumns } from './panelQuestion.ts';
import type { PanelSelection, ShownRun } from './selectRuns.ts';
import { type Looks, meanStyle, runStyle } from './traceStyles.ts';

interface TraceChoice {
  readonly selection: PanelSelection;
  readonly columns: PanelColumns;
  readonly looks: Looks;
  readonly exclusions: Exclusions;
  readonly selectedDeviceId: string | null;
  readonly withSymbols: boolean;
}

/** More points than this would make symbols a thick line. */
const mostSymbols = 80;

/** Traces from back to front: devices, means, the selected device. */
export function panelTraces(choice: TraceChoice): readonly DrawnTrace[] {
  const { selection, columns, selectedDeviceId } = choice;
  const isSelected = ({ device }: ShownRun) => device.id === selectedDeviceId;
  const runs = selection.shown.filter(({ run }) => columns.runs.has(run.id));
  const othersSelected = runs.some(isSelected);
  const back = runs.filter((shown) => !isSelected(shown));
  return [
    ...back.map((shown) => runTrace(choice, shown, false, othersSelected)),
    ...groupTraces(choice, othersSelected),
    ...runs.filter(isSelected).map((shown) => runTrace(choice, shown, true, othersSelected)),
  ];
}

function runTrace(
  { columns, looks, exclusions, withSymbols }: TraceChoice,
  shown: ShownRun,
  selected: boolean,
  othersSelected: boolean,
): DrawnTrace {
  const { run, device } = shown;
  const values = columns.runs.get(run.id) as TraceValues;
  const symbol =
    withSymbols && values.x.length <= mostSymbols ? looks.symbol(device.condition) : null;
  const behindMean = device.condition !== null && columns.groups.has(device.condition);
  return {
    id: run.id,
    kind: 'run',
    label: device.label,
    detail: device.condition ?? '',
    columns: values,
    style: runStyle({ color: looks.color(shown), symbol, behindMean, selected, othersSelected }),
    excluded: (exclusions[run.id] ?? []).map((span) => [span.fromHours, span.toHours] as const),
  };
}

function groupTraces(choice: TraceChoice, faded: boolean): readonly DrawnTrace[] {
  const { columns, looks, selection, withSymbols } = choice;
  return [...columns.groups].flatMap(([condition, values]) => {
    const member = selection.shown.find(({ device }) => device.condition === condition);
    if (member === undefined) return [];
    const symbol = withSymbols && values.x.length <= mostSymbols ? looks.symbol(condition) : null;
    return [
      {
        id: condition,
        kind: 'group' as const,
        label: condition,
        detail: 'mean',
        columns: values,
        style: meanStyle(looks.color(member), symbol, faded),
        excluded: [],
      },
    ];
  });
}
