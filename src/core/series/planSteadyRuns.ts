import { dropCopies } from './dropCopies.ts';
import { naturalCompare } from './naturalCompare.ts';
import type { TrackSource } from './TrackSource.ts';

/** Tracks of one device, sorted into runs. */
export interface SteadyPlan {
  /** The long run (MPP), in the order of stitching. */
  readonly main: readonly TrackSource[];
  /** Checks of under an hour beside it (SPO). */
  readonly checks: readonly TrackSource[];
  /** True when `main` is long by one of its own tracks. */
  readonly isLong: boolean;
  readonly copies: readonly TrackSource[];
}

/**
 * Which tracks of a device form which run, in which order (our own decision). Files with a start time
 * come first, by that time; the others follow in the order of their names. Copies of a log count once.
 * Where a device has a track of an hour or more, a shorter one goes on with that run only when it lies in
 * the same folder, has the same columns and does not start before it; otherwise it is an SPO check, which
 * must not become the time zero of a light soak.
 */
export function planSteadyRuns(sources: readonly TrackSource[]): SteadyPlan {
  const { kept, copies } = dropCopies([...sources].sort(byStart));
  const long = kept.filter((source) => source.scan.spanHours >= 1);
  if (long.length === 0) return { main: kept, checks: [], isLong: false, copies };
  const firstLong = kept.indexOf(long[0] as TrackSource);
  const places = new Set(long.map(placeOf));
  const isMain = (source: TrackSource, at: number) =>
    source.scan.spanHours >= 1 || (at > firstLong && places.has(placeOf(source)));
  return {
    main: kept.filter(isMain),
    checks: kept.filter((source, at) => !isMain(source, at)),
    isLong: true,
    copies,
  };
}

/** Folder and columns. */
function placeOf({ path, track }: TrackSource): string {
  return `${path.slice(0, path.lastIndexOf('/') + 1)}|${[...track.columns.keys()].sort().join()}`;
}

function byStart(a: TrackSource, b: TrackSource): number {
  const startA = a.track.startedAt;
  const startB = b.track.startedAt;
  if (startA !== null && startB !== null && startA !== startB) return startA - startB;
  if ((startA === null) !== (startB === null)) return startA === null ? 1 : -1;
  return naturalCompare(a.path, b.path) || a.index - b.index;
}
