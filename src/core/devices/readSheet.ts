import { DeviceFinder, type FoundDevice } from './DeviceFinder.ts';
import type { DeviceField, DeviceValues } from './DeviceValues.ts';
import type { KnownDevice } from './KnownDevice.ts';
import type { Proposal } from './Proposal.ts';
import { parseDeviceValue } from './parseDeviceValue.ts';
import { proposeValues } from './proposeValues.ts';
import type { SheetColumn, SheetMeaning } from './SheetColumn.ts';

/** Something about a row that a person has to know. */
export interface SheetRemark {
  /** Counted from 1, the row of headers included. */
  readonly row: number;
  readonly text: string;
}

export interface SheetReading {
  readonly proposals: readonly Proposal[];
  /** Rows without a device, and cells that could not be used. */
  readonly unmatched: readonly SheetRemark[];
  readonly faults: readonly SheetRemark[];
  /** Rows whose name only resembles the device's. */
  readonly alike: readonly SheetRemark[];
  /** Devices of which no row speaks. */
  readonly left: readonly KnownDevice[];
  /** Why nothing can be matched at all; null when it can. */
  readonly problem: string | null;
}

/**
 * Matches the rows of a sheet with the devices. The first row holds the headers; `columns` says what
 * they are. The device is found by its name, or by substrate and pixel where no column names it.
 */
export function readSheet(
  rows: readonly (readonly string[])[],
  columns: readonly SheetColumn[],
  devices: readonly KnownDevice[],
): SheetReading {
  const problem = problemOf(rows, columns);
  if (problem !== null) {
    return { proposals: [], unmatched: [], faults: [], alike: [], left: devices, problem };
  }
  const finder = new DeviceFinder(devices);
  const telling = tellingColumns(columns);
  const found = new Map<string, { device: KnownDevice; row: number; values: DeviceValues }>();
  const [unmatched, faults, alike]: SheetRemark[][] = [[], [], []];
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    const match = deviceOf(cells, columns, finder);
    if (match.device === null) {
      unmatched?.push({ row, text: match.why });
      return;
    }
    const { device } = match;
    const before = found.get(device.id);
    if (before !== undefined) {
      faults?.push({ row, text: `${device.label} was in row ${before.row} already; left out.` });
      return;
    }
    if (match.how === 'alike') alike?.push({ row, text: `taken for ${device.label}` });
    const { values, complaints } = valuesOf(cells, telling);
    for (const text of complaints) faults?.push({ row, text });
    found.set(device.id, { device, row, values });
  });
  return {
    proposals: [...found.values()].map(({ device, values }) => proposeValues(device, values)),
    unmatched: unmatched ?? [],
    faults: faults ?? [],
    alike: alike ?? [],
    left: devices.filter(({ id }) => !found.has(id)),
    problem: null,
  };
}

function problemOf(
  rows: readonly (readonly string[])[],
  columns: readonly SheetColumn[],
): string | null {
  if (rows.length < 2) return 'The sheet has no rows under its headers.';
  const has = (meaning: SheetMeaning): boolean =>
    columns.some((column) => column.meaning === meaning);
  if (!has('device') && !(has('substrate') && has('pixel'))) {
    return 'Say which column names the device, or which two are substrate and pixel.';
  }
  const fields = columns.filter(({ meaning }) => meaning !== 'ignored' && meaning !== 'device');
  if (fields.length === 0) return 'Say what at least one other column is.';
  for (const { meaning } of fields) {
    const same = columns.filter((column) => column.meaning === meaning);
    if (same.length > 1) {
      return `The columns “${same.map(({ header }) => header).join('” and “')}” are the same field.`;
    }
  }
  return null;
}

function deviceOf(
  cells: readonly string[],
  columns: readonly SheetColumn[],
  finder: DeviceFinder,
): FoundDevice {
  const cellOf = (meaning: SheetMeaning): string => {
    const at = columns.findIndex((column) => column.meaning === meaning);
    return at < 0 ? '' : (cells[at] ?? '').trim();
  };
  if (columns.some(({ meaning }) => meaning === 'device')) {
    const name = cellOf('device');
    if (name === '') return { device: null, why: 'No device is named.' };
    return finder.byName(name);
  }
  return finder.byPlace(cellOf('substrate'), cellOf('pixel'));
}

/** Substrate and pixel that find the device tell nothing new about it. */
function tellingColumns(columns: readonly SheetColumn[]): readonly SheetColumn[] {
  if (columns.some(({ meaning }) => meaning === 'device')) return columns;
  return columns.map((column) =>
    column.meaning === 'substrate' || column.meaning === 'pixel'
      ? { ...column, meaning: 'ignored' }
      : column,
  );
}

function valuesOf(
  cells: readonly string[],
  columns: readonly SheetColumn[],
): { values: DeviceValues; complaints: readonly string[] } {
  const values: Partial<Record<DeviceField, string | number | null>> = {};
  const complaints: string[] = [];
  columns.forEach(({ meaning, unit, header }, index) => {
    if (meaning === 'ignored' || meaning === 'device') return;
    const { value, error } = parseDeviceValue(meaning, cells[index] ?? '', unit);
    if (error !== null) complaints.push(`${header}: ${error}`);
    else values[meaning] = value;
  });
  return { values: values as DeviceValues, complaints };
}
