import type { DeviceIdentity } from '../../device.ts';
import { FileReading } from '../FileReading.ts';
import type { FilePlace, Rejection } from '../Reader.ts';
import { type PreviewCurve, previewCurves } from './previewCurves.ts';
import { readerIdOf } from './readerIdOf.ts';
import { readerOfMapping } from './readerOfMapping.ts';
import { type ShownTable, shownTable } from './shownTable.ts';
import type { TableMapping } from './TableMapping.ts';

/** What a file becomes by a mapping: everything that a person needs to see whether it is right. */
export interface MappingPreview {
  readonly table: ShownTable;
  /** False: the mapping does not find its own table in the file. */
  readonly recognised: boolean;
  readonly rows: number;
  readonly rejected: number;
  /** The first ones. */
  readonly rejections: readonly Rejection[];
  readonly assumptions: readonly string[];
  readonly devices: readonly DeviceIdentity[];
  readonly deviceCount: number;
  readonly curves: readonly PreviewCurve[];
  /** False where only the beginning of the file was looked at. */
  readonly isWhole: boolean;
}

const mostRejections = 20;
const mostDevices = 50;

/** Reads the first bytes of a file by a mapping, with the machinery that will read all of it. */
export function previewMapping(
  mapping: TableMapping,
  bytes: Uint8Array,
  place: FilePlace,
  isWhole: boolean,
): MappingPreview {
  const reading = new FileReading(place, { readers: [readerOfMapping(mapping)] });
  // The end of a piece may lie within a line, which is no line then.
  const end = isWhole ? bytes.length : bytes.lastIndexOf(10) + 1;
  reading.push(bytes.subarray(0, end));
  reading.settle();
  const { readerId, parsed } = reading.state();
  const recognised = readerId === readerIdOf(mapping) && parsed !== null;
  const known = recognised ? parsed : null;
  const devices = uniqueDevices(
    (known === null ? [] : [...known.sweeps, ...known.tracks]).map(({ device }) => device),
  );
  return {
    table: shownTable(mapping, bytes),
    recognised,
    rows: known?.rows ?? 0,
    rejected: known?.rejected ?? 0,
    rejections: (known?.rejections ?? []).slice(0, mostRejections),
    assumptions: known?.assumptions ?? [],
    devices: devices.slice(0, mostDevices),
    deviceCount: devices.length,
    curves: known === null ? [] : previewCurves(known),
    isWhole,
  };
}

function uniqueDevices(devices: readonly DeviceIdentity[]): DeviceIdentity[] {
  return [...new Map(devices.map((device) => [device.label, device])).values()];
}
