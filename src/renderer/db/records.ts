import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import type { RunKind } from '../../core/run.ts';

/** What a person wrote about a device, at a moment or over a span of one of its runs. */
export interface AnnotationRecord {
  readonly id: string;
  readonly deviceId: string;
  readonly runKind: RunKind;
  readonly kind: AnnotationKind;
  /** Hours from the run's time zero when it was written. */
  readonly fromHours: number;
  /** Null for a point. */
  readonly toHours: number | null;
  /**
   * The run's start (ISO, local) when it was written. If an earlier file moves the run's time zero
   * later, the annotation moves with the data and not with the axis.
   */
  readonly runStartedAt: string | null;
  readonly text: string;
  /** Milliseconds since 1970, this computer's clock. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** `exclusion`: the points of the span leave normalization and every figure of merit. */
export type AnnotationKind = 'note' | 'event' | 'exclusion';

/** What the person knows about a device beyond its files. Unknown is null. */
export interface DeviceRecord {
  readonly deviceId: string;
  /** Overrides what the files say. */
  readonly condition: string | null;
  readonly areaCm2: number | null;
  readonly updatedAt: number;
}

/** A reader that the person made or took over, by the id of its mapping. */
export interface ReaderRecord {
  readonly id: string;
  readonly mapping: TableMapping;
  readonly updatedAt: number;
}
