import type { FigureSymbol } from '../figure/symbols/FigureSymbol.ts';
import type { TableMapping } from '../read/mapping/TableMapping.ts';
import type { RunChoice, RunKind } from '../run.ts';
import type { Stamp } from './Stamp.ts';

/** The nouns of everything that people say and that no tester's file could bring back. */

export type RecordType =
  | 'annotation'
  | 'condition'
  | 'device'
  | 'reader'
  | 'recipe'
  | 'run'
  | 'view';

/** What every record has. */
export interface RecordBase {
  readonly type: RecordType;
  /** A UUID; for devices, runs and conditions the id that follows from the files. */
  readonly id: string;
  /** Who made it; empty when no name was set. */
  readonly author: string;
  readonly createdAt: Stamp;
  /** The newest of `clocks`. */
  readonly updatedAt: Stamp;
  /** When each field was last written; a field that never was is not in it and has its empty value. */
  readonly clocks: Readonly<Record<string, Stamp>>;
  /** A deleted record stays as a tombstone, so that a merge does not bring it back. */
  readonly deleted: boolean;
}

/** `exclusion`: the points of the span leave normalization and every figure of merit. */
export type AnnotationKind = 'note' | 'event' | 'exclusion';

export type EventType =
  | 'lampChanged'
  | 'chamberOpened'
  | 'powerCut'
  | 'encapsulationFailed'
  | 'restInDark'
  | 'reContacted'
  | 'other';

/** On what it was written: one run, all runs of a device, or all devices of a wider place. */
export type AnnotationScope = 'run' | 'device' | 'channel' | 'chamber' | 'source';

/** What a person wrote at a moment or over a span. */
export interface AnnotationRecord extends RecordBase {
  readonly type: 'annotation';
  readonly kind: AnnotationKind;
  /** What happened; null unless it is an event, and for one of which nobody said. */
  readonly eventType: EventType | null;
  readonly scope: AnnotationScope;
  /** Of a run or a device; null for a wider scope. */
  readonly deviceId: string | null;
  /** Null unless it is on a run. */
  readonly runKind: RunKind | null;
  /** Name of the channel or chamber, path of the source; null on a run or device. */
  readonly place: string | null;
  /** Hours from the run's time zero when it was written; null when meant by the clock. */
  readonly fromHours: number | null;
  /** Null for a point. */
  readonly toHours: number | null;
  /**
   * The run's start (ISO, local) when it was written. If an earlier file moves the run's time zero
   * later, the annotation moves with the data and not with the axis.
   */
  readonly runStartedAt: string | null;
  /** Wall clock (ISO, local, no zone) that is meant, where no hours are given. */
  readonly fromTime: string | null;
  readonly toTime: string | null;
  /** The words; of an exclusion its reason. */
  readonly text: string;
  /** Ids of pictures, in their own table by the digest of their content. */
  readonly pictureIds: readonly string[];
  /** When it was written: milliseconds since 1970, this computer's clock. */
  readonly writtenAt: number;
}

/** What a paper compares. Its id is its name, levelled by `conditionIdOf`. */
export interface ConditionRecord extends RecordBase {
  readonly type: 'condition';
  readonly name: string;
  /** `#rrggbb`; null: the next of the palette. */
  readonly color: string | null;
  /** Null: the next one, as for the colour. */
  readonly symbol: FigureSymbol | null;
  readonly filled: boolean | null;
  readonly note: string | null;
}

/** What the person knows about a device beyond its files, and overrides what they say. Unknown is null. */
export interface DeviceRecord extends RecordBase {
  readonly type: 'device';
  /** The same as `id`. */
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
  /** The chamber, box or shelf: a chamber's annotations are those of its devices. */
  readonly storedWhere: string | null;
  /** The tester's channel: its annotations are those of its devices. */
  readonly channel: string | null;
}

/** What the person settled or knows about one run. Unknown is null. */
export interface RunRecord extends RecordBase, RunChoice {
  readonly type: 'run';
  /** The same as `id`. */
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
}

/** A reader that the person made or took over, by the id of its mapping. */
export interface ReaderRecord extends RecordBase {
  readonly type: 'reader';
  readonly mapping: TableMapping;
}

/** A figure that can be drawn again: JSON that the figures understand. */
export interface RecipeRecord extends RecordBase {
  readonly type: 'recipe';
  readonly name: string;
  readonly content: unknown;
}

/** A way of looking at the data, kept by name: JSON that the window understands. */
export interface ViewRecord extends RecordBase {
  readonly type: 'view';
  readonly name: string;
  readonly content: unknown;
}

export interface RecordOf {
  readonly annotation: AnnotationRecord;
  readonly condition: ConditionRecord;
  readonly device: DeviceRecord;
  readonly reader: ReaderRecord;
  readonly recipe: RecipeRecord;
  readonly run: RunRecord;
  readonly view: ViewRecord;
}

export type AnyRecord = RecordOf[RecordType];

/** What people write in a record: all but what every record has and what follows from its id. */
export type FieldsOf<T extends RecordType> = Omit<
  RecordOf[T],
  keyof RecordBase | 'deviceId' | 'runId'
> &
  (T extends 'annotation' ? Pick<AnnotationRecord, 'deviceId'> : unknown);
