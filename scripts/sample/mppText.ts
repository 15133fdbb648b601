import type { SampleDevice } from './devices.ts';
import { gb18030 } from './gb18030.ts';
import type { MppRow } from './mppLog.ts';
import { AREA_CM2, IRRADIANCE_MW_CM2, SYNTHETIC } from './study.ts';
import { dottedText, HOUR, isoText, joined, type Lines, spacedText, utf8 } from './text.ts';

/** What one start of one channel wrote. */
export interface MppLog {
  readonly channel: number;
  readonly device: SampleDevice;
  readonly startedAt: number;
  readonly rows: readonly MppRow[];
}

function preamble({
  channel,
  device,
  startedAt,
}: MppLog): ReadonlyArray<readonly [string, string]> {
  return [
    ['Note', SYNTHETIC],
    ['Channel', String(channel)],
    ['Device', device.label],
    ['Condition', device.condition.name],
    ['Substrate', device.substrate],
    ['Pixel', String(device.pixel)],
    ['Cell area [cm2]', String(AREA_CM2)],
    ['Start', isoText(startedAt)],
    ['Load', 'MPP'],
    ['Light', 'white LED'],
    ['Irradiance [mW/cm2]', String(IRRADIANCE_MW_CM2)],
    ['Atmosphere', 'N2, unencapsulated, 30 +- 5 degC'],
    ['Protocol claim', 'ISOS-L-1I'],
  ];
}

export function plain(log: MppLog): Uint8Array {
  const header =
    'Time\tElapsed [h]\tVoltage [V]\tCurrent density [mA/cm2]\tPower density [mW/cm2]\tTemperature [°C]';
  const rows = log.rows.map((row) =>
    [spacedText(timeOf(log, row)), row.hours.toFixed(4), ...numbers(row)].join('\t'),
  );
  return utf8([...preamble(log).map((pair) => pair.join('\t')), '', header, ...rows]);
}

/** As a PC with a German locale writes it: decimal commas, so the columns part at semicolons. */
export function withDecimalCommas(log: MppLog): Uint8Array {
  const header =
    'Time;Elapsed [h];Voltage [V];Current density [mA/cm2];Power density [mW/cm2];Temperature [°C]';
  const head = preamble(log).map(([key, value]) => {
    if (value.includes(';')) return `${key};"${value}"`;
    return `${key};${key.startsWith('Cell area') ? decimalComma(value) : value}`;
  });
  const rows = log.rows.map((row) => {
    const cells = [row.hours.toFixed(4), ...numbers(row)].map(decimalComma);
    return [dottedText(timeOf(log, row)), ...cells].join(';');
  });
  return utf8([...head, '', header, ...rows], '\r\n');
}

export function chinese(log: MppLog): Uint8Array {
  const { channel, device } = log;
  const head: Lines = [
    `说明\t${SYNTHETIC} (合成示例数据，不是实测)`,
    `通道\t${channel}`,
    `器件\t${device.label}`,
    `条件\t${device.condition.name}`,
    `基片\t${device.substrate}`,
    `像素\t${device.pixel}`,
    `电池面积 (cm2)\t${AREA_CM2}`,
    `开始时间\t${spacedText(log.startedAt)}`,
    '负载\tMPP',
    '光源\t白光LED',
    `光强 (mW/cm2)\t${IRRADIANCE_MW_CM2}`,
    '气氛\t氮气，未封装，30 +- 5 ℃',
    '协议\tISOS-L-1I',
    '',
    '时间\t电压 (V)\t电流密度 (mA/cm2)\t功率密度 (mW/cm2)\t温度 (℃)',
  ];
  const rows = log.rows.map((row) => [spacedText(timeOf(log, row)), ...numbers(row)].join('\t'));
  return gb18030(joined([...head, ...rows], '\r\n'));
}

function timeOf(log: MppLog, row: MppRow): number {
  return log.startedAt + Math.round(row.hours * HOUR);
}

function numbers(row: MppRow): string[] {
  return [
    row.voltage.toFixed(4),
    row.currentDensity.toFixed(4),
    row.powerDensity.toFixed(4),
    row.temperature.toFixed(1),
  ];
}

function decimalComma(text: string): string {
  return text.replace('.', ',');
}
