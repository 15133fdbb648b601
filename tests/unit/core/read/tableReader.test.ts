import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOfMerit } from '../../../../src/core/jv/figuresOfMerit.ts';
import type { Sweep, Track } from '../../../../src/core/measurement.ts';
import type { Quantity } from '../../../../src/core/quantity.ts';
import { readInChunks, readText } from './readInChunks.ts';

const fixture = (name: string) =>
  readInChunks(
    name,
    new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures', name))),
  );
const values = (track: Track | undefined, quantity: Quantity): number[] => [
  ...(track?.columns.get(quantity)?.values() ?? []),
];
const pce = (sweep: Sweep): number | null =>
  figuresOfMerit(sweep, sweep.device.areaCm2, sweep.irradianceMwCm2 ?? 100).pcePercent;

describe('J-V tables', () => {
  it('splits a scan down and up into reverse and forward', () => {
    const report = fixture('jv-reverse-forward.txt');
    expect(report).toMatchObject({
      readerId: 'table',
      state: 'read',
      parsed: { kind: 'jv', rows: 54 },
    });
    const sweeps = report.parsed?.sweeps ?? [];
    expect(sweeps.map((sweep) => sweep.direction)).toEqual(['reverse', 'forward']);
    expect(sweeps[0]).toMatchObject({
      device: { label: 'MeBz-01', condition: 'MeBz', areaCm2: 0.036 },
      illumination: 'light',
      irradianceMwCm2: 100,
      currentMa: null,
    });
    expect(sweeps.map(pce)).toEqual([expect.closeTo(19.85, 1), expect.closeTo(19.38, 1)]);
  });

  it('reads pairs of columns side by side, of unequal length', () => {
    const sweeps = fixture('jv-pairs.csv').parsed?.sweeps ?? [];
    expect(sweeps.map((sweep) => [sweep.device.label, sweep.voltage.length])).toEqual([
      ['pairs Pixel 1', 27],
      ['pairs Pixel 2', 25],
    ]);
    expect(sweeps.map(pce)).toEqual([expect.closeTo(18.5, 1), expect.closeTo(16.65, 1)]);
  });

  it('reads forward and reverse currents at one voltage', () => {
    const rows = [0, 0.3, 0.6, 0.9, 1, 1.1].map((v) => `${v},${2 - v ** 8},${2.1 - v ** 8}`);
    const sweeps = readText(
      'a.csv',
      `Voltage (V),Forward Scan (mA),Reverse Scan (mA)\n${rows.join('\n')}\n`,
    ).parsed?.sweeps;
    expect(sweeps?.map((sweep) => sweep.direction)).toEqual(['forward', 'reverse']);
    expect(new Set(sweeps?.map((sweep) => sweep.device.label))).toEqual(new Set(['a']));
  });

  it('begins another curve where the header is repeated', () => {
    const block = `Voltage (V)\tCurrent (mA)\n${[0, 0.3, 0.6, 0.9, 1.1].map((v) => `${v}\t${1 - v ** 9}`).join('\n')}\n`;
    const report = readText('a.txt', block + block);
    expect(report.parsed).toMatchObject({ rows: 10, rejected: 0 });
    expect(report.parsed?.sweeps.map((sweep) => sweep.voltage.length)).toEqual([5, 5]);
  });

  it('calls a curve without photocurrent dark', () => {
    const rows = [-0.2, 0, 0.2, 0.4, 0.6, 0.8].map((v) => `${v}\t${1e-6 * Math.expm1(v * 18)}`);
    const sweeps = readText('a.txt', `Voltage (V)\tCurrent (mA)\n${rows.join('\n')}\n`).parsed
      ?.sweeps;
    expect(sweeps?.[0]).toMatchObject({ illumination: 'dark', irradianceMwCm2: null });
    expect(sweeps?.[0]?.currentMa?.at(-1)).toBeLessThan(0);
  });
});

describe('logs', () => {
  it('takes T beside another time for the temperature, alone for the time', () => {
    const log = (header: string) => {
      const rows = [0, 60, 120, 180].map((t) => `${t};0.9;18;${25 + (t % 7) / 10}`);
      return readText('log.csv', `${header}\n${rows.join('\n')}\n`).parsed;
    };
    const beside = log('t;V;P;T')?.tracks[0];
    expect(values(beside, 'temperature')).toEqual([25, 25.4, 25.1, 25.5]);
    expect(log('t;V;P;T')?.assumptions).not.toContain('T: no unit given, taken as s.');
    expect(log('T;V;P;Remark')?.assumptions).toContain('T: no unit given, taken as s.');
  });

  it('reads German headers, decimal commas and windows-1252', () => {
    const report = fixture('mpp-deutsch.csv');
    expect(report.encoding).toBe('windows-1252');
    const track = report.parsed?.tracks[0];
    expect(track?.device).toMatchObject({ label: 'K-07', areaCm2: 0.25 });
    expect(track?.startedAt).toBe(Date.UTC(2025, 3, 3, 14, 5) / 1000);
    expect([...(track?.timeSeconds.values() ?? [])].slice(0, 2)).toEqual([0, 300]);
    expect(values(track, 'voltage')[0]).toBe(0.9505);
    expect(values(track, 'current')[0]).toBe(4.40025);
    expect(values(track, 'power')[0]).toBe(4.182);
  });

  it('gives one track per channel of a Chinese GB18030 log', () => {
    const report = fixture('aging-gb18030.txt');
    expect(report.encoding).toBe('gb18030');
    const tracks = report.parsed?.tracks ?? [];
    expect(tracks.map((track) => track.device.label)).toEqual([
      'aging-gb18030 CH01',
      'aging-gb18030 CH02',
    ]);
    expect(tracks[0]?.device.areaCm2).toBe(0.09);
    expect(tracks[1]?.timeSeconds.at(7)).toBe(6300);
    expect(values(tracks[1], 'pce')[0]).toBe(16);
    expect(values(tracks[1], 'relativeHumidity')).toHaveLength(8);
  });

  it('gives one track per channel that stands side by side', () => {
    const tracks = fixture('mpp-wide.csv').parsed?.tracks ?? [];
    expect(tracks.map((track) => track.device.label)).toEqual(['wide CH01', 'wide CH02']);
    expect(values(tracks[0], 'temperature')).toEqual(values(tracks[1], 'temperature'));
    expect([...(tracks[1]?.timeSeconds.values() ?? [])]).toEqual(
      [...Array(10).keys()].map((i) => i * 900),
    );
    expect(tracks[0]?.startedAt).toBe(Date.UTC(2025, 2, 3, 9) / 1000);
  });

  it('keeps elapsed times as printed and takes the start from the clock beside them', () => {
    const report = readText(
      'a.txt',
      'Timestamp\tElapsed (h)\tPCE (%)\n2025-03-01 10:30:00\t0.5\t18\n2025-03-01 11:00:00\t1\t17\n',
    );
    const track = report.parsed?.tracks[0];
    expect([...(track?.timeSeconds.values() ?? [])]).toEqual([1800, 3600]);
    expect(track?.startedAt).toBe(Date.UTC(2025, 2, 1, 10) / 1000);
  });

  it('decides the order of day and month at the first change of date', () => {
    const at = (date: string) => `${date} 12:00:00,1.0,18\n`;
    const head = 'Timestamp,Voltage (V),Power (mW)\n';
    const report = readText('a.csv', head + at('03/04/2025') + at('04/04/2025') + at('05/04/2025'));
    const track = report.parsed?.tracks[0];
    expect([...(track?.timeSeconds.values() ?? [])]).toEqual([0, 86400, 172800]);
    expect(track?.startedAt).toBe(Date.UTC(2025, 3, 3, 12) / 1000);
    const one = readText('a.csv', head + at('03/04/2025') + at('03/04/2025'));
    expect(one.parsed?.tracks[0]?.startedAt).toBeNull();
  });

  it('carries a clock without date over midnight', () => {
    const report = readText('a.csv', 'Time,Voltage (V),Power (mW)\n23:59:30,1,18\n00:00:30,1,18\n');
    expect([...(report.parsed?.tracks[0]?.timeSeconds.values() ?? [])]).toEqual([0, 60]);
  });

  it('keeps words for a missing number as gaps and unit-less columns with an assumption', () => {
    const report = readText('a.csv', 'Time,Voltage,Current\n0,0.9,18\n1,ovf,nan\n2,0.9,17\n');
    const track = report.parsed?.tracks[0];
    expect(values(track, 'voltage')).toEqual([0.9, Number.NaN, 0.9]);
    expect(report.parsed?.assumptions).toEqual([
      'Current: no unit given, taken as mA.',
      'Time: no unit given, taken as s.',
    ]);
  });

  it('returns the rows of any table that was printed', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 });
    const row = fc.tuple(fc.integer({ min: 0, max: 1e9 }), number, number, number);
    const layout = fc.constantFrom(
      { delimiter: '\t', comma: false, end: '\n' },
      { delimiter: ';', comma: true, end: '\r\n' },
      { delimiter: ',', comma: false, end: '\r' },
      { delimiter: '|', comma: false, end: '\n' },
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 30 }),
        layout,
        (rows, { delimiter, comma, end }) => {
          const print = (x: number): string => {
            const text = x.toFixed(6);
            return comma ? text.replace('.', ',') : text;
          };
          const lines = [
            ['Time (s)', 'Voltage (V)', 'Power (mW)', 'Temperature (°C)'].join(delimiter),
            ...rows.map(([t, ...rest]) => [String(t), ...rest.map(print)].join(delimiter)),
          ];
          const report = readText('a.txt', lines.join(end) + end);
          const track = report.parsed?.tracks[0];
          expect(report.parsed?.rejected).toBe(0);
          expect([...(track?.timeSeconds.values() ?? [])]).toEqual(rows.map(([t]) => t));
          for (const [at, quantity] of [
            [1, 'voltage'],
            [2, 'power'],
            [3, 'temperature'],
          ] as const) {
            expect(values(track, quantity)).toEqual(
              rows.map((cells) => Number(cells[at]?.toFixed(6))),
            );
          }
        },
      ),
    );
  });
});

describe('tables of parameters', () => {
  it('gives a track per device and direction, days counted from the first row', () => {
    const report = fixture('shelf-parameters.csv');
    expect(report.parsed).toMatchObject({ kind: 'parameters', rows: 20 });
    const tracks = report.parsed?.tracks ?? [];
    expect(
      tracks.map((track) => [track.device.label, track.device.condition, track.direction]),
    ).toEqual([
      ['A-1', 'control', 'reverse'],
      ['A-1', 'control', 'forward'],
      ['B-1', 'treated', 'reverse'],
      ['B-1', 'treated', 'forward'],
    ]);
    expect([...(tracks[0]?.timeSeconds.values() ?? [])].map((s) => s / 86400)).toEqual([
      0, 2, 4, 6, 8,
    ]);
    expect(values(tracks[0], 'fillFactor')[0]).toBe(0.75);
  });
});

describe('tables of other labs', () => {
  it('reads a Chinese tester file whose channel is its name', () => {
    const report = readText(
      '2025-03-03/通道01.csv',
      '序号,测试时间,运行时间(h),电压(V),电流(mA),功率(mW),效率(%),温度(℃),湿度(%RH)\n' +
        '1,2025/3/3 9:00:00,0.000,0.95,0.72,0.684,19.0,30.1,12\n' +
        '2,2025/3/3 9:15:00,0.250,0.95,0.72,0.684,18.9,30.1,12\n',
    );
    const track = report.parsed?.tracks[0];
    expect(track?.device.label).toBe('通道01');
    expect(track?.startedAt).toBe(Date.UTC(2025, 2, 3, 9) / 1000);
    expect([...(track?.timeSeconds.values() ?? [])]).toEqual([0, 900]);
    expect(values(track, 'pce')).toEqual([19, 18.9]);
  });

  it('joins columns of date and of time of day', () => {
    const report = readText(
      'mpp.txt',
      'Date\tTime\tVoltage/V\tPower/mW\n03.03.2025\t23:59:00\t0.95\t1.7\n04.03.2025\t00:01:00\t0.95\t1.7\n',
    );
    expect(report.parsed?.kind).toBe('track');
    expect([...(report.parsed?.tracks[0]?.timeSeconds.values() ?? [])]).toEqual([0, 120]);
  });

  it('places a table without any time at the date or the age that its path tells', () => {
    const table = 'Device,Voc (V),FF,PCE (%)\nA1,1.1,0.75,17\n';
    const dated = readText('2025-03-05/summary.csv', table).parsed?.tracks[0];
    expect([dated?.timeSeconds.at(0), dated?.startedAt]).toEqual([0, Date.UTC(2025, 2, 5) / 1000]);
    const aged = readText('day 5/summary.csv', table).parsed?.tracks[0];
    expect([aged?.timeSeconds.at(0), aged?.startedAt]).toEqual([5 * 86400, null]);
    expect(readText('summary.csv', table).parsed?.tracks[0]?.timeSeconds.at(0)).toBeNaN();
  });

  it('takes a column of scans that says forward and reverse for directions', () => {
    const report = readText(
      'a.txt',
      'Scan\tVoc (V)\tFF (%)\tPCE (%)\nForward\t1.1\t75\t16.5\nReverse\t1.12\t76\t17\n',
    );
    expect(report.parsed?.tracks.map((track) => track.direction)).toEqual(['forward', 'reverse']);
  });

  it('reads no normalized PCE as a PCE', () => {
    expect(readText('a.csv', 'Time (h),Normalized PCE\n0,1\n1,0.99\n').state).toBe('unrecognised');
  });
});

describe('known formats', () => {
  it.each([
    ['pstrace-utf16le.csv', 'palmsens-pstrace', 'utf-16le', 50],
    ['sample_3_pixel_1.mppt.csv', 'hzb-ageing-pixel', 'utf-8', 15],
    ['short-spo.mppt.txt', 'hzb-short-mppt', 'utf-8', 20],
    ['kit-jv.csv', 'kit-lti-jv', 'utf-8', 27],
    ['kit-spp.csv', 'kit-lti-spp', 'utf-8', 20],
    ['hysprint.txt', 'hzb-hysprint-jv', 'utf-8', 27],
    ['I-V_CELL_X_a1_01.txt', 'empa-jv', 'utf-8', 27],
    ['PnOJan-02-2024 10_20_30.csv', 'stability-setup', 'utf-8', 12],
    ['readme.txt', 'notes', 'utf-8', 0],
  ])('%s is read by %s', (name, reader, encoding, rows) => {
    expect(fixture(name)).toMatchObject({
      readerId: reader,
      encoding,
      state: 'read',
      parsed: { rows, rejected: 0 },
    });
  });

  it('tells devices, directions and what not to trust', () => {
    expect(
      fixture('hysprint.txt').parsed?.sweeps.map((sweep) => [sweep.device.pixel, sweep.direction]),
    ).toEqual([
      ['a', 'reverse'],
      ['a', 'forward'],
      ['b', 'reverse'],
      ['b', 'forward'],
    ]);
    const kit = fixture('kit-jv.csv').parsed?.sweeps ?? [];
    expect(kit.map((sweep) => sweep.device.label)).toEqual(['AB1_2_03', 'AB1_2_03']);
    expect(kit[0]?.measuredAt?.seconds).toBe(Date.UTC(2024, 9, 14, 13, 58, 16) / 1000);
    expect([...(fixture('kit-spp.csv').parsed?.tracks[0]?.distrusted ?? [])]).toEqual(['pce']);
    expect([
      ...(fixture('PnOJan-02-2024 10_20_30.csv').parsed?.tracks[0]?.distrusted ?? []),
    ]).toEqual(['pce']);
    const empa = fixture('I-V_CELL_X_a1_01.txt').parsed?.sweeps[0];
    expect(empa?.device).toMatchObject({ label: 'CELL_X_a1', areaCm2: 0.32 });
    const hzb = fixture('sample_3_pixel_1.mppt.csv').parsed?.tracks[0];
    expect(values(hzb, 'pce')[0]).toBe(23);
    expect(values(hzb, 'irradiance')[0]).toBe(108.05);
  });

  it('recognises a list of ages and a note of areas as no measurement', () => {
    expect(readText('TimeLine.json', '[\n 0,\n 18.8,\n 43\n]')).toMatchObject({
      readerId: 'time-axis',
      parsed: { kind: 'info' },
    });
    expect(readText('cells/area.txt', 'a1\t0.355\na2\t0.323\nb1\t0.362')).toMatchObject({
      readerId: 'area-notes',
      parsed: { kind: 'info' },
    });
  });
});

describe('stand-ins for no value', () => {
  it('counts -999 and -9999 in a log as missing, and says so', () => {
    const rows = ['0\t18.2', '1\t-999', '2\t18.0', '3\t-9999.0', '4\t17.9'];
    const text = ['Time [h]\tPower density [mW/cm2]', ...rows, ''].join('\n');
    const { parsed } = readText('log.txt', text);
    expect(values(parsed?.tracks[0], 'powerDensity')).toEqual([
      18.2,
      Number.NaN,
      18,
      Number.NaN,
      17.9,
    ]);
    expect(parsed?.assumptions).toContain(
      '2 values of -999 or -9999 stand for none and count as missing.',
    );
  });
});
