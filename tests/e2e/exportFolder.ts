import { appendFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A tester's export folder in the making: logs that grow, J-V files that drop in. */
export class ExportFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async create(): Promise<ExportFolder> {
    return new ExportFolder(await mkdtemp(join(tmpdir(), 'shelflight-export-')));
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.path, path)), { recursive: true });
    await writeFile(join(this.path, path), content);
  }

  async append(path: string, content: string): Promise<void> {
    await appendFile(join(this.path, path), content);
  }

  /** A log of MPP tracking: one row per quarter of an hour, falling by `lossPerHour`. */
  async writeLog(path: string, device: string, rows: number, lossPerHour = 0.001): Promise<void> {
    await this.write(path, logHead(device) + logRows(0, rows, lossPerHour));
  }

  /** A J-V sweep, reverse, of a device whose current is scaled by `left`. */
  async writeSweep(path: string, device: string, date: string, left: number): Promise<void> {
    await this.write(path, sweepText(device, date, left));
  }
}

export function logHead(device: string): string {
  return [
    `Device:\t${device}`,
    'Condition:\tcontrol',
    'Cell area [cm2]:\t0.1',
    'Started:\t2025-05-01T08:00:00',
    'Time [h]\tVoltage [V]\tCurrent density [mA/cm2]\tPower density [mW/cm2]',
    '',
  ].join('\n');
}

/** Rows `from` to `to` (not included), each ended by a line end. */
export function logRows(from: number, to: number, lossPerHour = 0.001): string {
  let text = '';
  for (let row = from; row < to; row++) {
    const hours = row / 4;
    const power = 18 * (1 - lossPerHour * hours);
    text += `${hours.toFixed(4)}\t1.0000\t${power.toFixed(6)}\t${power.toFixed(6)}\n`;
  }
  return text;
}

function sweepText(device: string, date: string, left: number): string {
  const lines = [
    `Device:\t${device}`,
    'Condition:\tcontrol',
    'Cell area [cm2]:\t0.1',
    'Irradiance [mW/cm2]:\t100',
    `Date:\t${date}`,
    'Direction:\treverse',
    'Voltage [V]\tCurrent density [mA/cm2]',
  ];
  for (let step = 0; step <= 60; step++) {
    const voltage = 1.2 - step * 0.02;
    const current = left * (20 - 20 * Math.exp((voltage - 1.1) / 0.05));
    lines.push(`${voltage.toFixed(3)}\t${current.toFixed(6)}`);
  }
  return `${lines.join('\n')}\n`;
}
