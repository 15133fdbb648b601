import type { RunKind } from '../run.ts';

/** The part of an annotation that says on what it was written, and when. */
export interface PlacedWords {
  /** One run, all runs of a device, or all devices of a wider place. */
  readonly scope: 'run' | 'device' | 'channel' | 'chamber' | 'source';
  readonly deviceId: string | null;
  readonly runKind: RunKind | null;
  /** Name of the channel or chamber, path of the source. */
  readonly place: string | null;
  /** Hours from the run's time zero when it was written; null when meant by the clock. */
  readonly fromHours: number | null;
  /** Null for a point. */
  readonly toHours: number | null;
  /** The run's start when it was written (ISO, local). */
  readonly runStartedAt: string | null;
  /** Wall clock that is meant (ISO, local), where no hours are given. */
  readonly fromTime: string | null;
  readonly toTime: string | null;
}

/** Where a device is and belongs, as its record and its files say. */
export interface Whereabouts {
  readonly id: string;
  readonly channel: string | null;
  /** The chamber, box or shelf. */
  readonly storedWhere: string | null;
  /** Paths of the watched folders that hold its files. */
  readonly sourcePaths: readonly string[];
}

/** What of a run decides whether an annotation lies on it. */
export interface RunExtent {
  readonly id: string;
  readonly deviceId: string;
  readonly kind: RunKind;
  /** ISO local time, null when no file knows it. */
  readonly startedAt: string | null;
  readonly durationHours: number;
}
