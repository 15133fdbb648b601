import type { RunKind } from '../../run.ts';
import type { SeriesRequest } from '../../series/queries.ts';
import type { CurveData, GroupData, MeanData, TimeData } from '../templates/figureData.ts';
import type { Gathering, RunGroup } from './Gathering.ts';
import { visitMean } from './visitMean.ts';

/** Points that all traces of one figure share: more cannot be seen in a column of a journal. */
const pointBudget = 24_000;
const mostPerTrace = 6_000;
const pointsPerBucket = 4;
const meanPoints = 300;

/** All curves of one kind of run, as the templates against time take them. */
export async function gatherTime(gathering: Gathering, kind: RunKind): Promise<TimeData> {
  const { request } = gathering;
  const range = kind === 'shelf' ? request.hours.shelf : request.hours.soak;
  const groups = gathering.groups(kind);
  const count = Math.max(
    1,
    groups.reduce((sum, { runs }) => sum + runs.length, 0),
  );
  const perTrace = Math.min(mostPerTrace, pointBudget / count);
  const common = {
    quantity: request.normalized ? ('runValue' as const) : ('pce' as const),
    normalized: request.normalized,
    fromHours: range?.[0] ?? null,
    toHours: range?.[1] ?? null,
    options: request.options,
  };
  const buckets = Math.max(20, Math.floor(perTrace / pointsPerBucket));
  const gathered = await Promise.all(
    groups.map((group) => gatherGroup(gathering, kind, group, { ...common, buckets, runIds: [] })),
  );
  gathering.drawnFrom(groups.flatMap(({ runs }) => runs.flatMap(({ run }) => run.files)));
  const modes = new Set(groups.flatMap(({ runs }) => runs.map(({ run }) => run.reference.mode)));
  return {
    groups: gathered,
    quantity: request.normalized ? 'Normalized PCE' : 'PCE',
    unit: request.normalized ? null : '%',
    isNormalized: request.normalized,
    fromHours: range?.[0] ?? null,
    toHours: range?.[1] ?? null,
    note: [],
    reference: request.normalized
      ? [...modes].map((mode) => referenceWords[mode]).join(' or ')
      : null,
  };
}

const referenceWords: Readonly<Record<string, string>> = {
  first: 'the first point',
  firstWindow: 'the median of the first hour',
  jv: 'the J-V value measured before the load',
  max: 'the maximum',
  atTs: 'the end of burn-in',
  fixed: 'a given value',
};

async function gatherGroup(
  gathering: Gathering,
  kind: RunKind,
  group: RunGroup,
  question: SeriesRequest,
): Promise<GroupData> {
  const { source, request } = gathering;
  // One run at a time: the store shares its budget of points over the runs of one question.
  const devices = await Promise.all(
    group.runs.map(async ({ run, device }): Promise<CurveData> => {
      const [trace] = await source.readSeries({ ...question, runIds: [run.id] });
      return {
        id: run.id,
        label: device.label,
        hours: trace?.hours ?? [],
        values: trace?.values ?? [],
        measuredPoints: trace?.pointsInRange ?? 0,
      };
    }),
  );
  const { id, label, look } = group;
  const isMean = group.isCondition && group.runs.length > 1;
  if (!isMean) return { id, label, look, mean: null, devices };
  const visits = kind === 'shelf' ? visitMean(devices) : null;
  return { id, label, look, devices, mean: visits ?? (await evenMean()) };

  async function evenMean(): Promise<MeanData | null> {
    const runIds = group.runs.map(({ run }) => run.id);
    const { quantity, normalized, fromHours, toHours } = question;
    const [cohort] = await source.readCohort({
      groups: [{ id, runIds }],
      quantity,
      normalized,
      fromHours,
      toHours,
      gridPoints: meanPoints,
      options: request.options,
    });
    return cohort ?? null;
  }
}
