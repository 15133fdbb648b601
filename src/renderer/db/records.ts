import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import type { RunChoice, RunKind } from '../../core/run.ts';

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

/** What the person knows about a device beyond its files, and overrides what they say. Unknown is null. */
export interface DeviceRecord {
  readonly deviceId: string;
  readonly label: string | null;
  readonly condition: string | null;
  readonly batch: string | null;
  readonly substrate: string | null;
  readonly pixel: string | null;
  readonly areaCm2: number | null;
  /** Layers from the light's side, separated by ` | `. */
  readonly stack: string | null;
  readonly composition: string | null;
  readonly encapsulation: string | null;
  readonly storedWhere: string | null;
  readonly updatedAt: number;
}

/** What the person settled or knows about one run. Unknown is null. */
export interface RunRecord extends RunChoice {
  readonly runId: string;
  /** The claimed protocol, such as `ISOS-L-1I`. */
  readonly protocol: string | null;
  readonly lightSource: string | null;
  readonly irradianceMwCm2: number | null;
  readonly atmosphere: string | null;
  readonly temperatureC: number | null;
  readonly relativeHumidityPercent: number | null;
  readonly load: string | null;
  /** Answers to the reporting checklists, by the key of the question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly updatedAt: number;
}

/** A reader that the person made or took over, by the id of its mapping. */
export interface ReaderRecord {
  readonly id: string;
  readonly mapping: TableMapping;
  readonly updatedAt: number;
}
