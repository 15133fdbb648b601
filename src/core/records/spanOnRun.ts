import type { RunSummary } from '../run.ts';
import { isSamePlace } from './isSamePlace.ts';
import type { AnnotationRecord } from './records.ts';

/** Where a device is, for what was written on a wider place. */
export interface DevicePlaces {
  readonly channel: string | null;
  readonly chamber: string | null;
  /** Paths of the sources that its files lie in. */
  readonly sources: readonly string[];
}

/** The part of an annotation that says on what it was written, and when. */
export type PlacedWords = Pick<
  AnnotationRecord,
  | 'scope'
  | 'deviceId'
  | 'runKind'
  | 'place'
  | 'fromHours'
  | 'toHours'
  | 'fromTime'
  | 'toTime'
  | 'runStartedAt'
>;

export type PlacedRun = Pick<RunSummary, 'deviceId' | 'kind' | 'startedAt'> &
  Partial<Pick<RunSummary, 'timeZeroHours'>>;

const nowhere: DevicePlaces = { channel: null, chamber: null, sources: [] };
const millisecondsPerHour = 3_600_000;

/**
 * Hours [from, to] of an annotation on the present axis of a run, or null when it does not concern
 * the run or cannot be placed on it. The axis begins at the run's start: if that moved since the
 * annotation was written, the annotation stays with its moment in time.
 */
export function spanOnRun(
  annotation: PlacedWords,
  run: PlacedRun,
  places: DevicePlaces = nowhere,
): readonly [number, number] | null {
  if (!concerns(annotation, run, places)) return null;
  const { fromHours, toHours, fromTime, toTime, runStartedAt } = annotation;
  if (fromHours !== null) {
    const from = fromHours + (hoursBetween(run.startedAt, runStartedAt) ?? 0);
    return [from, from + ((toHours ?? fromHours) - fromHours)];
  }
  const from = hoursBetween(run.startedAt, fromTime);
  const to = hoursBetween(run.startedAt, toTime ?? fromTime);
  return from === null || to === null ? null : [from, to];
}

function concerns(annotation: PlacedWords, run: PlacedRun, places: DevicePlaces): boolean {
  const { scope, deviceId, runKind, place, runStartedAt } = annotation;
  switch (scope) {
    case 'run':
      if (deviceId !== run.deviceId) return false;
      // A light soak is called SPO in its first hour: what was written then stays with it.
      return (
        runKind === run.kind ||
        (runKind === 'spo' && run.kind === 'mpp' && isItsStart(run, runStartedAt))
      );
    case 'device':
      return deviceId === run.deviceId;
    case 'channel':
      return isSamePlace(place, places.channel);
    case 'chamber':
      return isSamePlace(place, places.chamber);
    case 'source':
      return place !== null && places.sources.includes(place);
  }
}

/** Whether a record began then, wherever a person put its time zero since; starts are told in seconds. */
function isItsStart({ startedAt, timeZeroHours = 0 }: PlacedRun, start: string | null): boolean {
  if (startedAt === null || start === null) return startedAt === start;
  return Math.abs((hoursBetween(start, startedAt) ?? Number.NaN) - timeZeroHours) < 1 / 1800;
}

function hoursBetween(start: string | null, moment: string | null): number | null {
  if (start === null || moment === null) return null;
  const milliseconds = instantOf(moment) - instantOf(start);
  return Number.isFinite(milliseconds) ? milliseconds / millisecondsPerHour : null;
}

/** A wall-clock time as if the clock were UTC; of a date its beginning. */
function instantOf(time: string): number {
  return Date.parse(time.includes('T') ? `${time}Z` : time);
}
