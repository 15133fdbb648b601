import type {
  AnalysisOptions,
  CohortColumns,
  CohortRequest,
  SeriesRequest,
  TraceColumns,
} from '../../../core/series/queries.ts';
import { request } from '../../api.ts';
import type { Panel, ViewState } from '../../state/viewStore.ts';
import type { TraceValues } from '../../ui/chart/picture.ts';
import type { PanelSelection } from './selectRuns.ts';

/** Everything that one panel asks of the worker at a time. */
export interface PanelQuestion {
  readonly series: SeriesRequest;
  readonly cohort: CohortRequest | null;
}

export interface PanelColumns {
  readonly runs: ReadonlyMap<string, TraceValues>;
  readonly groups: ReadonlyMap<string, TraceValues>;
}

/** More than this many steps of a mean cannot be seen on a screen. */
const mostGridPoints = 400;

export function panelQuestion(
  panel: Panel,
  selection: PanelSelection,
  view: Pick<ViewState, 'normalized' | 'quantity' | 'grouping' | 'range'>,
  buckets: number,
  options: AnalysisOptions,
): PanelQuestion | null {
  if (selection.shown.length === 0) return null;
  const range = view.range[panel];
  const common = {
    quantity: view.normalized ? ('runValue' as const) : view.quantity,
    normalized: view.normalized,
    fromHours: range === null ? null : range[0],
    toHours: range === null ? null : range[1],
    options,
  };
  const groups = view.grouping === 'conditions' ? groupsOf(selection) : [];
  return {
    series: { ...common, runIds: selection.shown.map(({ run }) => run.id), buckets },
    cohort:
      groups.length === 0
        ? null
        : { ...common, groups, gridPoints: Math.min(mostGridPoints, buckets) },
  };
}

export async function askPanelQuestion(question: PanelQuestion): Promise<PanelColumns> {
  const [traces, cohorts] = await Promise.all([
    request('series:read', question.series),
    question.cohort === null ? [] : request('cohort:read', question.cohort),
  ]);
  return {
    runs: new Map(traces.map((trace) => [trace.runId, valuesOfTrace(trace)])),
    groups: new Map(cohorts.map((cohort) => [cohort.groupId, valuesOfCohort(cohort)])),
  };
}

/** Devices whose condition nobody told have no mean: they need not belong together. */
function groupsOf({ shown }: PanelSelection): CohortRequest['groups'] {
  const groups = new Map<string, string[]>();
  for (const { run, device } of shown) {
    if (device.condition === null) continue;
    const members = groups.get(device.condition);
    if (members) members.push(run.id);
    else groups.set(device.condition, [run.id]);
  }
  return [...groups].map(([id, runIds]) => ({ id, runIds }));
}

function valuesOfTrace({ hours, values, pointsInRange }: TraceColumns): TraceValues {
  return { x: hours, y: values, sd: null, n: null, pointsInRange };
}

function valuesOfCohort({ hours, mean, sd, n }: CohortColumns): TraceValues {
  return { x: hours, y: mean, sd, n, pointsInRange: hours.length };
}
