import { describe, expect, test } from 'vitest';
import { mean, median, numbersIn, type PlainFile, readPlain } from './readSample.ts';

const channelPath = (channel: number) => `mpp/CH${String(channel).padStart(2, '0')}.txt`;

/** Hours since the channel's first start, and power density, over all files of the channel. */
interface Soak {
  readonly hours: readonly number[];
  readonly power: readonly number[];
  readonly temperature: readonly number[];
}

function soakOf(files: readonly PlainFile[]): Soak {
  const first = files[0];
  const powerColumn = (first?.header.length ?? 0) - 2;
  const times = files.flatMap(({ rows }) => rows.map((row) => timeOf(row[0] ?? '')));
  return {
    hours: times.map((time) => (time - (times[0] ?? 0)) / 3_600_000),
    power: files.flatMap((file) => numbersIn(file, powerColumn)),
    temperature: files.flatMap((file) => numbersIn(file, powerColumn + 1)),
  };
}

function timeOf(text: string): number {
  const german = /^(\d\d)\.(\d\d)\.(\d{4}) (.*)$/.exec(text);
  const iso = german ? `${german[3]}-${german[2]}-${german[1]} ${german[4]}` : text;
  return Date.parse(`${iso.replace(' ', 'T')}Z`);
}

function filesOf(channel: number): PlainFile[] {
  if (channel === 5) return [readPlain(channelPath(5)), readPlain('mpp/CH05_restart.txt')];
  if (channel === 15) return [readPlain(channelPath(15), 'utf-8', ';')];
  return [readPlain(channelPath(channel), channel === 16 ? 'gb18030' : 'utf-8')];
}

/** Last value over the median of the first hour. */
function left(soak: Soak): number {
  const start = median(soak.power.filter((_, index) => (soak.hours[index] ?? 0) <= 1));
  return (soak.power.at(-1) ?? Number.NaN) / start;
}

const soaks = Array.from({ length: 16 }, (_, index) => soakOf(filesOf(index + 1)));
const treated = soaks.slice(0, 8);
const control = soaks.slice(8);

describe('light soak', () => {
  test('the treated channels keep 90 % after 400 h and never reach 80 %', () => {
    expect(treated.map(({ hours }) => hours.at(-1))).toEqual(Array(8).fill(400));
    expect(Math.abs(mean(treated.map(left)) - 0.9)).toBeLessThan(0.01);
    for (const soak of treated) {
      expect(Math.min(...soak.power)).toBeGreaterThan(0.8 * median(soak.power.slice(0, 5)));
    }
  });

  test('the control channels keep 60 % after 200 h and end there', () => {
    expect(control.map(({ hours }) => hours.at(-1))).toEqual(Array(8).fill(200));
    expect(Math.abs(mean(control.map(left)) - 0.6)).toBeLessThan(0.01);
  });

  test('the lamp was off for the same three hours on every channel', () => {
    for (const { hours } of soaks) {
      const steps = hours.slice(1).map((hour, index) => hour - (hours[index] ?? 0));
      expect(steps[118 * 4]).toBe(3);
      expect(steps.filter((step) => step !== 0.25).length).toBe(
        hours === treated[4]?.hours ? 2 : 1,
      );
    }
  });

  test('temperature stays within 30 +- 5 degC', () => {
    for (const { temperature } of soaks) {
      expect(Math.min(...temperature)).toBeGreaterThan(25);
      expect(Math.max(...temperature)).toBeLessThan(35);
    }
  });

  test('the restarted channel counts its hours from 0 again', () => {
    const [first, second] = filesOf(5);
    expect(first?.rows.at(-1)?.slice(0, 2)).toEqual(['2025-03-12 03:00:00', '210.0000']);
    expect(second?.rows[0]?.slice(0, 2)).toEqual(['2025-03-12 04:45:00', '0.0000']);
  });

  test('the last channel is Chinese, in GB18030, with Windows line ends', () => {
    const [file] = filesOf(16);
    expect(file?.header[0]).toBe('时间');
    expect(file?.header.at(-1)).toBe('温度 (℃)');
    expect(file?.keys.get('器件')).toBe('MeBz-15');
  });
});

test('the stabilised output of the champion is 17.85 %', () => {
  const file = readPlain('spo/MeBzKOH-01_SPO.txt');
  const power = numbersIn(file, 3);
  expect(numbersIn(file, 0)).toEqual(Array.from({ length: 301 }, (_, second) => second));
  expect(mean(power.slice(-60))).toBeCloseTo(17.85, 2);
});
