import { parseStamp } from './parseStamp.ts';
import type { AnnotationRecord } from './records.ts';

export type TableCell = string | number | null;

/** A table with its heads in the first row. */
export type CellTable = readonly (readonly TableCell[])[];

/** What an annotation's device is called, and its condition; null where no file told. */
export interface NamedDevice {
  readonly label: string;
  readonly condition: string | null;
}

const heads = [
  'Device',
  'Condition',
  'Run',
  'Written on',
  'Place',
  'Kind',
  'Event',
  'From (h)',
  'To (h)',
  'Run started',
  'From (clock)',
  'To (clock)',
  'Text',
  'Pictures',
  'Author',
  'Written (UTC)',
  'Changed (UTC)',
];

/** All annotations as a table for a spreadsheet, one a row, in the order of device and time. */
export function annotationTable(
  annotations: readonly AnnotationRecord[],
  deviceOf: (deviceId: string) => NamedDevice | undefined,
): CellTable {
  const sorted = [...annotations].sort(
    (a, b) =>
      compare(a.deviceId ?? `\uffff${a.place}`, b.deviceId ?? `\uffff${b.place}`) ||
      compare(a.runKind ?? '', b.runKind ?? '') ||
      (a.fromHours ?? 0) - (b.fromHours ?? 0) ||
      compare(a.fromTime ?? '', b.fromTime ?? ''),
  );
  return [heads, ...sorted.map((annotation) => rowOf(annotation, deviceOf))];
}

function rowOf(
  annotation: AnnotationRecord,
  deviceOf: (deviceId: string) => NamedDevice | undefined,
): TableCell[] {
  const { deviceId, runKind, scope, place, kind, eventType, text, author } = annotation;
  const device = deviceId === null ? undefined : deviceOf(deviceId);
  return [
    device?.label ?? deviceId,
    device?.condition ?? null,
    runKind,
    scope,
    place,
    kind,
    eventType,
    annotation.fromHours,
    annotation.toHours,
    annotation.runStartedAt,
    annotation.fromTime,
    annotation.toTime,
    text,
    annotation.pictureIds.length,
    author,
    timeOf(annotation.writtenAt),
    timeOf(parseStamp(annotation.updatedAt)?.milliseconds ?? 0),
  ];
}

function timeOf(milliseconds: number): string | null {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 19);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
