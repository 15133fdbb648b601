import type { TextTable } from './readTextTables.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Columns of the tracks by their names in the batch, with the units of the format. */
const trackColumns: readonly (readonly [name: string, header: string])[] = [
  ['MPPT_t', 'Timestamp'],
  ['MPPT_dur_s', 'Elapsed (s)'],
  ['MPPT_dur_h', 'Elapsed (h)'],
  ['MPPT_V', 'Voltage (V)'],
  ['MPPT_mV', 'Voltage (mV)'],
  ['MPPT_J', 'Current density (mA/cm2)'],
  ['MPPT_I', 'Current (mA)'],
  ['MPPT_EFF', 'PCE (%)'],
  ['MPPT_Irr', 'Irradiance'],
];
const scanColumns: readonly (readonly [name: string, header: string])[] = [
  ['V', 'Voltage (V)'],
  ['VmV', 'Voltage (mV)'],
  ['J', 'Current density (mA/cm2)'],
  ['ImA', 'Current (mA)'],
];
const directions = [
  ['IVdataFor', 'forward'],
  ['IVdataRev', 'reverse'],
] as const;

/**
 * The tables of an HZB high-throughput ageing batch: devices with `SampleNumber`, each with six pixels
 * of `MPPTdata` and of J-V scans in both directions. Null for any other JSON text. Pixels count from 0,
 * as in the tester's other files.
 */
export function hzbBatchTables(root: unknown): TextTable[] | null {
  const devices = valuesOf(root).filter(isDevice);
  if (devices.length === 0) return null;
  return devices.flatMap((device) => {
    const sample = `${device.SampleNumber}`;
    const tracks = valuesOf(device.MPPTdata).flatMap((pixel, at) =>
      tableOf(factsOf(sample, at), pixel, withoutDoubles(pixel, trackColumns)),
    );
    const curves = directions.flatMap(([key, direction]) =>
      valuesOf(device[key]).flatMap((pixel, at) => scansOf(pixel, sample, at, direction)),
    );
    return [...tracks, ...curves];
  });
}

function isDevice(value: unknown): value is JsonObject {
  return isObject(value) && 'SampleNumber' in value && 'MPPTdata' in value;
}

function factsOf(sample: string, pixel: number): string[] {
  return [`Device:\t${sample} Pixel ${pixel}`, `Substrate:\t${sample}`, `Pixel:\t${pixel}`];
}

/** One table per scan: `JVScan` is one object of lists, or one per time of `IV_t`. */
function scansOf(pixel: unknown, sample: string, at: number, direction: string): TextTable[] {
  if (!isObject(pixel)) return [];
  const times = valuesOf(pixel.IV_t);
  const scans = Array.isArray(pixel.JVScan) ? pixel.JVScan : scansOfLists(pixel.JVScan);
  return scans.flatMap((scan, index) => {
    const time = times[index] === undefined ? [] : [`Date:\t${times[index]}`];
    const facts = [...factsOf(sample, at), `Direction:\t${direction}`, ...time];
    return tableOf(facts, scan, withoutDoubles(scan, scanColumns));
  });
}

/** `{V: [[…], […]], J: [[…], […]]}`, a list per scan, becomes an object per scan. */
function scansOfLists(scan: unknown): unknown[] {
  if (!isObject(scan)) return [];
  const lists = Object.entries(scan).filter(([, value]) => Array.isArray(value));
  const first = lists[0]?.[1];
  if (!Array.isArray(first) || !Array.isArray(first[0])) return [scan];
  return first.map((_, index) =>
    Object.fromEntries(lists.map(([key, value]) => [key, (value as unknown[])[index]])),
  );
}

/** Of two columns for one quantity the first stays: V before mV, density before current. */
function withoutDoubles(
  table: unknown,
  columns: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  const taken = new Set<string>();
  return columns.filter(([name, header]) => {
    const list = isObject(table) ? table[name] : null;
    const quantity = header.replace(/ \(.*$/, '').replace(/ density$/, '');
    if (!Array.isArray(list) || list.length === 0 || taken.has(quantity)) return false;
    // A time in seconds since nothing that is told is no date.
    if (name === 'MPPT_t' && typeof list[0] === 'number' && list[0] < 1e9) return false;
    taken.add(quantity);
    return true;
  });
}

function tableOf(
  facts: readonly string[],
  table: unknown,
  columns: readonly (readonly [string, string])[],
): TextTable[] {
  if (!isObject(table) || columns.length < 2) return [];
  const lists = columns.map(([name]) => table[name] as readonly unknown[]);
  const rows = (lists[0] as readonly unknown[]).map((_, row) =>
    lists.map((list) => textOf(list[row])).join('\t'),
  );
  const header = columns.map(([, text]) => text).join('\t');
  return [{ name: '', lines: [...facts, '', header, ...rows] }];
}

function textOf(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? `${value}` : '';
}

function valuesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
