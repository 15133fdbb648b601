import type { RunFit } from '../../../core/analysis/fits/runFit.ts';
import type { RunSummary } from '../../../core/run.ts';
import { scaledValues } from '../../ui/chart/insideSpans.ts';
import type { DrawnTrace, TraceValues } from '../../ui/chart/picture.ts';
import { fitTraces } from './fitTraces.ts';
import type { PanelColumns } from './panelQuestion.ts';
import type { PanelSelection, ShownRun } from './selectRuns.ts';
import { type Looks, meanStyle, runStyle } from './traceStyles.ts';

interface TraceChoice {
  readonly selection: PanelSelection;
  readonly columns: PanelColumns;
  readonly looks: Looks;
  readonly normalized: boolean;
  /** What normalized values are multiplied by. */
  readonly scale: number;
  readonly fit: RunFit | null;
  readonly isExtrapolated: boolean;
  readonly selectedDeviceId: string | null;
  readonly withSymbols: boolean;
  /** What the line of a group is. */
  readonly middle: 'mean' | 'median';
}

/** More points than this would make symbols a thick line. */
const mostSymbols = 80;

/** Traces from back to front: devices, means, the selected device, the fit to it. */
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
    ...fitTraces(choice),
  ];
}

function runTrace(
  { columns, looks, normalized, scale, withSymbols }: TraceChoice,
  shown: ShownRun,
  selected: boolean,
  othersSelected: boolean,
): DrawnTrace {
  const { run, device } = shown;
  const values = columns.runs.get(run.id) as TraceValues;
  const symbol = withSymbols && values.x.length <= mostSymbols ? looks.symbol(shown) : null;
  const behindMean = device.condition !== null && columns.groups.has(device.condition);
  return {
    id: run.id,
    kind: 'run',
    label: device.label,
    detail: device.condition ?? '',
    columns: values,
    style: runStyle({
      color: looks.color(shown),
      dash: looks.dash(shown),
      symbol,
      behindMean,
      selected,
      othersSelected,
    }),
    excluded: excludedValues(columns.excluded.get(run.id), run, normalized, scale),
  };
}

function groupTraces(choice: TraceChoice, faded: boolean): readonly DrawnTrace[] {
  const { columns, looks, selection, withSymbols } = choice;
  return [...columns.groups].flatMap(([condition, values]) => {
    const member = selection.shown.find(({ device }) => device.condition === condition);
    if (member === undefined) return [];
    const symbol = withSymbols && values.x.length <= mostSymbols ? looks.symbol(member) : null;
    return [
      {
        id: condition,
        kind: 'group' as const,
        label: condition,
        detail: choice.middle,
        columns: values,
        style: meanStyle(looks.color(member), symbol, faded),
        excluded: null,
      },
    ];
  });
}

/** Divided by the same reference as the kept points, which the excluded ones have no part in. */
function excludedValues(
  values: TraceValues | undefined,
  run: RunSummary,
  normalized: boolean,
  scale: number,
): TraceValues | null {
  if (values === undefined) return null;
  return normalized ? scaledValues(values, scale / (run.reference.value ?? Number.NaN)) : values;
}
