import { closeSync, mkdirSync, openSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface DataFile {
  readonly path: string;
  /** Lines before the header of the table: peers are told, Shelflight finds out. */
  readonly preambleLines: number;
  readonly columns: number;
  readonly rows: number;
}

const POINTS = 141;
const SECONDS_PER_ROW = 15;
/** Long ago: the folder is at rest, as one is that was chosen this morning. */
const WRITTEN_AT = new Date('2025-03-20T12:00:00Z');

/** J-V files of 141 points out and back, as a Keithley 2400 script writes them. */
export function makeSweepFiles(folder: string, count: number): DataFile[] {
  mkdirSync(join(folder, 'jv'), { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const path = join(folder, 'jv', `dev${pad(index, 4)}.tsv`);
    const head = preamble(index, '2025-03-01T10:00:00');
    const down = Array.from({ length: POINTS }, (_, point) => sweepRow((130 - point) / 100, index));
    const rows = [...down, ...down.toReversed()];
    const text = [...head, 'Voltage [V]\tCurrent density [mA/cm2]', ...rows, ''].join('\n');
    writeFileSync(path, text);
    utimesSync(path, WRITTEN_AT, WRITTEN_AT);
    return { path, preambleLines: head.length, columns: 2, rows: rows.length };
  });
}

/** MPP logs, one file per channel, six columns of numbers. */
export function makeLogs(folder: string, count: number, rows: number): DataFile[] {
  mkdirSync(join(folder, 'mpp'), { recursive: true });
  return Array.from({ length: count }, (_, index) => makeLog(folder, index, rows));
}

function makeLog(folder: string, index: number, rows: number): DataFile {
  const path = join(folder, 'mpp', `CH${pad(index + 1, 2)}.tsv`);
  const head = preamble(10_000 + index, '2025-03-03T09:00:00');
  const header =
    'Elapsed [s]\tVoltage [V]\tCurrent density [mA/cm2]\tPower density [mW/cm2]\tTemperature [degC]\tIrradiance [mW/cm2]';
  const file = openSync(path, 'w');
  writeSync(file, [...head, header, ''].join('\n'));
  const chunk: string[] = [];
  for (let row = 0; row < rows; row++) {
    chunk.push(logRow(row, index));
    if (chunk.length === 5_000 || row === rows - 1) {
      writeSync(file, chunk.join(''));
      chunk.length = 0;
    }
  }
  closeSync(file);
  utimesSync(path, WRITTEN_AT, WRITTEN_AT);
  return { path, preambleLines: head.length, columns: 6, rows };
}

/** One line of a log, with its line end; row 0 is the first. */
export function logRow(row: number, channel: number): string {
  const left = 0.9 ** ((row * SECONDS_PER_ROW) / 1_440_000);
  const voltage = 0.98 * left ** 0.2 + 0.005 * noise(row, channel);
  const current = ((17.2 * left) / voltage) * (1 + 0.004 * noise(row, channel + 100));
  const numbers = [
    voltage.toFixed(4),
    current.toFixed(4),
    (voltage * current).toFixed(4),
    (30 + noise(row, channel + 200)).toFixed(1),
    (100 + noise(row, channel + 300)).toFixed(2),
  ];
  return `${(row * SECONDS_PER_ROW).toFixed(1)}\t${numbers.join('\t')}\n`;
}

function sweepRow(voltage: number, device: number): string {
  const saturation = 19.8 / Math.expm1((1.16 + 0.02 * noise(device, 1)) / 0.045);
  const current = 19.8 - saturation * Math.expm1(voltage / 0.045) - voltage / 2;
  return `${voltage.toFixed(2)}\t${Math.max(-200, current).toFixed(4)}`;
}

function preamble(device: number, startedAt: string): string[] {
  return [
    `Device\tdev${pad(device, 5)}`,
    `Condition\t${device % 2 === 0 ? 'A' : 'B'}`,
    'Cell area [cm2]\t0.036',
    'Irradiance [mW/cm2]\t100',
    `Start\t${startedAt}`,
  ];
}

/** In [-1, 1), always the same for the same two numbers. */
function noise(a: number, b: number): number {
  let mixed = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2_147_483_648 - 1;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
