import type {
  AnalysisOptions,
  CohortColumns,
  CohortRequest,
  SeriesRequest,
  TraceColumns,
} from '../../../core/series/queries.ts';
import type { Spread } from '../../../core/statistics/spread.ts';
import { request } from '../../api.ts';
import type { Panel, ViewState } from '../../state/viewStore.ts';
import { insideSpans } from '../../ui/chart/insideSpans.ts';
import type { Span, TraceValues } from '../../ui/chart/picture.ts';
import { atMeasuredTimes } from './atMeasuredTimes.ts';
import { cohortValues } from './cohortValues.ts';
import type { PanelSelection } from './selectRuns.ts';
import { timesScale } from './timesScale.ts';

/** Everything that one panel asks of the worker at a time. */
export interface PanelQuestion {
  /** Measured point by point: means are taken at the times of measurement. */
  readonly sparse: boolean;
  /** What the answered values are multiplied by: 100 where normalized values are written in %. */
  readonly scale: number;
  /** What the bands mean. */
  readonly spread: Spread;
  readonly series: SeriesRequest;
  readonly cohort: CohortRequest | null;
  /** Runs with excluded spans once more, whole: the excluded points are drawn faint. */
  readonly whole: SeriesRequest | null;
}

export interface PanelColumns {
  readonly runs: ReadonlyMap<string, TraceValues>;
  readonly groups: ReadonlyMap<string, TraceValues>;
  /** Excluded points by run. */
  readonly excluded: ReadonlyMap<string, TraceValues>;
}

/** More than this many steps of a mean cannot be seen on a screen. */
const mostGridPoints = 400;

export function panelQuestion(
  panel: Panel,
  selection: PanelSelection,
  view: Pick<ViewState, 'normalized' | 'percent' | 'quantity' | 'grouping' | 'spread'>,
  /** Hours; null for all. */
  asked: Span | null,
  buckets: number,
  options: AnalysisOptions,
  unitOf: (deviceId: string) => string,
): PanelQuestion | null {
  if (selection.shown.length === 0) return null;
  const sparse = panel === 'shelf';
  // Of sparse runs all points are read at once: those beyond the edges carry the lines out of sight.
  const range = sparse ? null : asked;
  const common = {
    quantity: askedQuantity(selection, view),
    normalized: view.normalized,
    fromHours: range === null ? null : range[0],
    toHours: range === null ? null : range[1],
    options,
  };
  const groups = view.grouping === 'conditions' ? groupsOf(selection, unitOf) : [];
  const marked = selection.shown.filter(({ run }) => options.exclusions[run.id] !== undefined);
  return {
    sparse,
    scale: view.normalized && view.percent ? 100 : 1,
    spread: view.spread,
    whole:
      marked.length === 0
        ? null
        : {
            ...common,
            normalized: false,
            options: { ...options, exclusions: {} },
            runIds: marked.map(({ run }) => run.id),
            buckets,
          },
    series: { ...common, runIds: selection.shown.map(({ run }) => run.id), buckets },
    cohort:
      groups.length === 0
        ? null
        : {
            ...common,
            groups,
            gridPoints: sparse ? mostGridPoints : Math.min(mostGridPoints, buckets),
          },
  };
}

/** The run's own value, or what the axis stands for where that is something else. */
function askedQuantity(
  selection: PanelSelection,
  view: Pick<ViewState, 'normalized' | 'quantity'>,
): SeriesRequest['quantity'] {
  if (view.normalized) return 'runValue';
  return view.quantity === 'runValue' && selection.quantity === 'pce' ? 'pce' : view.quantity;
}

export async function askPanelQuestion(question: PanelQuestion): Promise<PanelColumns> {
  const [traces, cohorts, whole] = await Promise.all([
    request('series:read', question.series),
    question.cohort === null ? [] : request('cohort:read', question.cohort),
    question.whole === null ? [] : request('series:read', question.whole),
  ]);
  const { scale } = question;
  const runs = new Map(
    traces.map((trace) => [trace.runId, timesScale(valuesOfTrace(trace), scale)]),
  );
  const idsOf = new Map(question.cohort?.groups.map((group) => [group.id, group.runIds]));
  const members = ({ groupId }: CohortColumns) =>
    (idsOf.get(groupId) ?? []).flatMap((runId) => runs.get(runId) ?? []);
  const { exclusions } = question.series.options;
  return {
    excluded: new Map(
      whole.map((trace) => [
        trace.runId,
        insideSpans(
          // Whole runs are never normalized by the worker.
          valuesOfTrace(trace),
          (exclusions[trace.runId] ?? []).map((span) => [span.fromHours, span.toHours]),
        ),
      ]),
    ),
    runs,
    groups: new Map(
      cohorts.map((cohort) => {
        const mean = timesScale(cohortValues(cohort, question.spread), scale);
        return [cohort.groupId, question.sparse ? atMeasuredTimes(mean, members(cohort)) : mean];
      }),
    ),
  };
}

/** Devices whose condition nobody told have no mean: they need not belong together. */
function groupsOf(
  { shown }: PanelSelection,
  unitOf: (deviceId: string) => string,
): CohortRequest['groups'] {
  const groups = new Map<string, { id: string; runIds: string[]; units: string[] }>();
  for (const { run, device } of shown) {
    const id = device.condition;
    if (id === null) continue;
    const group = groups.get(id) ?? { id, runIds: [], units: [] };
    groups.set(id, group);
    group.runIds.push(run.id);
    group.units.push(unitOf(device.id));
  }
  return [...groups.values()];
}

function valuesOfTrace({ hours, values, pointsInRange }: TraceColumns): TraceValues {
  return { x: hours, y: values, sd: null, n: null, pointsInRange };
}
