import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOfMerit } from '../../../../src/core/jv/figuresOfMerit.ts';
import { readInChunks } from './readInChunks.ts';

/**
 * Files of our own after the structure of known formats. Every curve in them is one and the same:
 * Voc 1.1 V, Jsc 20 mA/cm2, FF 0.6704.
 */
const folder = join(import.meta.dirname, '../../../fixtures/formats');
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(folder, path)));

interface Curves {
  readonly path: string;
  readonly reader: string;
  readonly rows: number;
  /** Label and direction of each light curve. */
  readonly curves: readonly string[];
  readonly areaCm2?: number | null;
  readonly measuredAt?: string | null;
  /** Without an area in the file: what it takes to come to 20 mA/cm2. */
  readonly takenAreaCm2?: number;
}

const both = (label: string) => [`${label} forward`, `${label} reverse`];
const curves: readonly Curves[] = [
  {
    path: 'S1_pxA_LS000min_2024-11-21T12-53-39_rev.jv.txt',
    reader: 'table',
    rows: 14,
    curves: ['S1 reverse'],
    areaCm2: 0.16,
    measuredAt: '2024-11-21T12:53:50',
  },
  {
    path: 'iris.jv.txt',
    reader: 'table',
    rows: 14,
    curves: both('IR-7'),
    areaCm2: 0.16,
    measuredAt: '2023-11-30T17:30:54',
  },
  { path: 'curves.jv.json', reader: 'json', rows: 14, curves: both('JS-1'), areaCm2: 0.16 },
  {
    path: 'N1_pX1_rev_lt_lp0_20250109T164106.jv.txt',
    reader: 'table',
    rows: 14,
    curves: ['N1 reverse'],
    areaCm2: 0.16,
    measuredAt: '2025-01-09T16:41:06',
  },
  {
    path: '12_3_20250519_1338.jv.txt',
    reader: 'labview-jv-series',
    rows: 14,
    curves: both('12_3_a'),
    areaCm2: 0.25,
    measuredAt: '2025-05-19T13:38:00',
  },
  {
    path: 'B1[2]/B1[2]_2_0.csv',
    reader: 'fluxim-litos',
    rows: 30,
    curves: both('B1[2]'),
    areaCm2: 0.16,
    measuredAt: '2024-11-05T17:22:50',
  },
  { path: 'paios.txt', reader: 'fluxim-paios', rows: 14, curves: ['PA-1 forward'], areaCm2: 0.16 },
  {
    path: 'AK/0001_2026-08-07_17.49.09_JV_Sample-1A.txt',
    reader: 'table',
    rows: 15,
    curves: both('AK-1'),
    areaCm2: 0.16,
  },
  {
    path: 'kaust/COM5_12.5_3.dat',
    reader: 'kaust-jv',
    rows: 14,
    curves: ['COM5 Pixel 3 reverse'],
    areaCm2: 0.104,
    measuredAt: '2021-02-25T17:04:00',
  },
  {
    path: 'mppt/jv_CH2_20250102_fwd.txt',
    reader: 'micro-mppt-jv',
    rows: 14,
    curves: ['CH2 forward'],
    areaCm2: null,
  },
  {
    path: 'mpp_tracker.csv',
    reader: 'mpptracker',
    rows: 34,
    curves: ['mpp_tracker forward'],
    takenAreaCm2: 0.1,
  },
  {
    path: 'pero/cell4',
    reader: 'perovskino',
    rows: 52,
    curves: ['cell4 forward', 'cell4 forward'],
    takenAreaCm2: 0.1,
    measuredAt: '2025-03-01T10:00:00',
  },
  {
    path: 'x20250102_S1_7_all_JV_1.csv',
    reader: 'table',
    rows: 14,
    curves: both('x_S1_7_all'),
    areaCm2: 0.1,
    measuredAt: '2025-01-02T10:00:00',
  },
  {
    path: 'S4/a/IV_2025-01-02_10-00-00.csv',
    reader: 'table',
    rows: 14,
    curves: ['S4 a forward'],
    takenAreaCm2: 0.1,
    measuredAt: '2025-01-02T10:00:00',
  },
  {
    path: 'JSON_B7.txt',
    reader: 'json',
    rows: 80,
    curves: [...both('B7-0 Pixel 0'), ...both('B7-1 Pixel 0')],
    measuredAt: '2023-05-01T09:00:00',
  },
  { path: 'another_lab_F', reader: 'table', rows: 14, curves: ['S9 forward'] },
  { path: 'tiv.txt', reader: 'table', rows: 14, curves: ['E6 forward'], areaCm2: 0.16 },
  { path: 'peccell.csv', reader: 'table', rows: 14, curves: ['PE-1 reverse'], areaCm2: 0.16 },
  { path: 'uppsala.txt', reader: 'table', rows: 14, curves: ['uppsala forward'], areaCm2: 0.16 },
  { path: 'boulder.csv', reader: 'table', rows: 14, curves: both('boulder'), takenAreaCm2: 0.1 },
  {
    path: 'plain_current',
    reader: 'table',
    rows: 14,
    curves: ['plain_current reverse'],
    takenAreaCm2: 0.1,
  },
  { path: 'chi.txt', reader: 'table', rows: 14, curves: ['chi forward'], takenAreaCm2: 0.1 },
  {
    path: '20260122_SnO2_172_Light_c2p2_Alena.txt',
    reader: 'table',
    rows: 28,
    curves: both('SnO2_172_c2p2_Alena'),
  },
];

describe('J-V curves of known formats', () => {
  it.each(curves)('reads $path', (wanted) => {
    const report = readInChunks(wanted.path, bytesOf(wanted.path));
    expect(report).toMatchObject({ readerId: wanted.reader, state: 'read' });
    expect(report.parsed).toMatchObject({ rows: wanted.rows, rejected: 0 });
    const light = (report.parsed?.sweeps ?? []).filter(
      ({ illumination }) => illumination === 'light',
    );
    expect(light.map(({ device, direction }) => `${device.label} ${direction}`)).toEqual(
      wanted.curves,
    );
    for (const sweep of light) {
      const area = sweep.device.areaCm2 ?? wanted.takenAreaCm2 ?? null;
      const found = figuresOfMerit(sweep, area, 100);
      expect(found.vocV).toBeCloseTo(1.1, 3);
      expect(found.jscMaCm2).toBeCloseTo(20, 3);
      expect(found.ff).toBeCloseTo(0.6704, 3);
      if (wanted.areaCm2 !== undefined) expect(sweep.device.areaCm2).toBe(wanted.areaCm2);
    }
    if (wanted.measuredAt !== undefined) {
      const seconds = light[0]?.measuredAt?.seconds;
      const found =
        seconds === undefined ? null : new Date(seconds * 1000).toISOString().slice(0, 19);
      expect(found).toBe(wanted.measuredAt);
    }
  });
});

interface Rows {
  readonly path: string;
  readonly reader: string;
  readonly kind: 'track' | 'parameters';
  readonly labels: readonly string[];
  /** Times of the first and the last row in s, and first values of the first track. */
  readonly times: readonly [number, number];
  readonly first: Readonly<Record<string, number>>;
  readonly startedAt?: string;
}

const rows: readonly Rows[] = [
  {
    path: 'L2_20260204_093607.txt',
    reader: 'table',
    kind: 'track',
    labels: ['L2'],
    times: [0, 55],
    first: { voltage: 0.89, current: -5, currentDensity: -20 },
    startedAt: '2026-02-04T09:36:07',
  },
  {
    path: 'run.MPP',
    reader: 'labview-mpp-log',
    kind: 'track',
    labels: ['run'],
    times: [0, 28.8],
    first: { voltage: 0.72, currentDensity: 16, powerDensity: 11.52 },
    startedAt: '2025-07-23T15:20:24',
  },
  {
    path: 'pixels.IV',
    reader: 'labview-iv',
    kind: 'parameters',
    labels: [
      'pixels 1',
      'pixels 2',
      'pixels 3',
      'pixels 4',
      'pixels 1',
      'pixels 2',
      'pixels 3',
      'pixels 4',
    ],
    times: [0, 10800],
    first: { openCircuitVoltage: 1.1, fillFactor: 0.7, shortCircuitCurrentDensity: 20 },
    startedAt: '2025-03-03T10:00:00',
  },
  {
    path: 'AK/0000_2026-08-07_16.49.09_Stability (Tracking)_Sample-1A.txt',
    reader: 'table',
    kind: 'track',
    labels: ['AK-1'],
    times: [0, 16200],
    first: { voltage: 0.9, powerDensity: 18, temperature: 25.1 },
  },
  {
    path: 'AK/0000_2026-08-07_16.49.09_Stability (Parameters)_Sample-1A.txt',
    reader: 'table',
    kind: 'parameters',
    labels: ['AK-1', 'AK-1'],
    times: [0, 14400],
    first: { openCircuitVoltage: 1.1, pce: 16 },
  },
  {
    path: 'kaust/3_report.txt',
    reader: 'kaust-report',
    kind: 'parameters',
    labels: ['COM5 Pixel 3'],
    times: [0, 90000],
    first: { openCircuitVoltage: 1.1, powerDensity: -15.4 },
  },
  {
    path: 'mppt/20250102_mppt_ch3.txt',
    reader: 'micro-mppt',
    kind: 'track',
    labels: ['ch3'],
    times: [0, 11],
    first: { current: -0.2, irradiance: 100, pce: 18 },
  },
  {
    path: 'cycle/dev_1_px2_65C.txt',
    reader: 'numbers-over-time',
    kind: 'track',
    labels: ['dev_1_px2_65C'],
    times: [0, 780],
    first: { voltage: 0.9, powerDensity: 18 },
  },
  {
    path: 'kit_task.csv',
    reader: 'kit-task',
    kind: 'track',
    labels: ['K-3'],
    times: [0, 540],
    first: { current: 2 },
    startedAt: '2025-01-02T10:00:00',
  },
  {
    path: 'puri.txt',
    reader: 'table',
    kind: 'track',
    labels: ['P-9'],
    times: [0, 90],
    first: { currentDensity: 20 },
    startedAt: '2025-01-02T10:00:00',
  },
  {
    path: 'mpp_tracker_log.txt',
    reader: 'numbers-over-time',
    kind: 'track',
    labels: ['log'],
    times: [0, 3.8],
    first: { voltage: 0.9 },
  },
  {
    path: 'x20250102_S1_7_all_MPP_1.csv',
    reader: 'table',
    kind: 'track',
    labels: ['x_S1_7_all'],
    times: [0, 110],
    first: { powerDensity: 18 },
    startedAt: '2025-01-02T10:00:00',
  },
  {
    path: 'b1_channel_4_data.csv',
    reader: 'table',
    kind: 'track',
    labels: ['b1_channel_4'],
    times: [0, 11],
    first: { voltage: 0.9, current: 2 },
  },
  {
    path: 'run_C01.mpt',
    reader: 'ec-lab-mpt',
    kind: 'track',
    labels: ['C01'],
    times: [44, 55],
    first: { voltage: 0.9, current: -2 },
    startedAt: '2016-06-15T17:33:54',
  },
  {
    path: 'komma_C02.mpt',
    reader: 'ec-lab-mpt',
    kind: 'track',
    labels: ['komma_C02'],
    times: [44.5, 55.5],
    first: { voltage: 0.9, current: -2 },
  },
  {
    path: 'hls.csv',
    reader: 'table',
    kind: 'parameters',
    labels: ['Oc1'],
    times: [1801, 217801],
    first: { powerDensity: 15, openCircuitVoltage: 1.1 },
    startedAt: '2017-04-04T16:52:37',
  },
  {
    path: 'ivlab.csv',
    reader: 'table',
    kind: 'track',
    labels: ['IL-1'],
    times: [0, 11],
    first: { current: -3.2, powerDensity: 18 },
    startedAt: '2025-01-02T10:00:00',
  },
  {
    path: 'keithley2400_mpp.csv',
    reader: 'table',
    kind: 'track',
    labels: ['KM-1'],
    times: [0, 11],
    first: { current: 3.2 },
  },
  {
    path: 'log.lvm',
    reader: 'labview-lvm',
    kind: 'track',
    labels: ['log', 'log'],
    times: [0, 300],
    first: { voltage: 0.9, current: 2 },
    startedAt: '2025-01-02T10:00:00',
  },
  {
    path: 'log-komma.lvm',
    reader: 'labview-lvm',
    kind: 'track',
    labels: ['log-komma', 'log-komma'],
    times: [0, 300],
    first: { voltage: 0.9, current: 2 },
    startedAt: '2025-01-02T10:00:00',
  },
  {
    path: 'Param.txt',
    reader: 'table',
    kind: 'parameters',
    labels: ['a1', 'b2'],
    times: [0, 172800],
    first: { pce: 15 },
  },
  {
    path: 'rayleigh.csv',
    reader: 'table',
    kind: 'parameters',
    labels: ['D1 Pixel 1', 'D1 Pixel 1', 'D2 Pixel 1', 'D2 Pixel 1'],
    times: [0, 172800],
    first: { pce: 17, fillFactor: 0.76, shortCircuitCurrentDensity: 20, openCircuitVoltage: 1.1 },
    startedAt: '2025-01-02T00:00:00',
  },
  {
    path: 'box.csv',
    reader: 'hzb-ageing-box',
    kind: 'track',
    labels: ['Box 1 Sample 0 Pixel 0', 'Box 1 Sample 0 Pixel 1', 'Box 2 Sample 3 Pixel 5'],
    times: [0, 32400],
    first: { voltage: -0.9, current: -3, irradiance: 100, temperature: 25.5 },
    startedAt: '2025-03-14T00:00:00',
  },
  {
    path: 'gaas.dat',
    reader: 'table',
    kind: 'track',
    labels: ['gaas'],
    times: [0, 5.7],
    first: { voltage: 0.3, current: 1.9 },
  },
];

describe('logs and tables of parameters of known formats', () => {
  it.each(rows)('reads $path', (wanted) => {
    const report = readInChunks(wanted.path, bytesOf(wanted.path));
    expect(report).toMatchObject({ readerId: wanted.reader, state: 'read' });
    const { parsed } = report;
    expect(parsed?.kind).toBe(wanted.kind);
    expect(parsed?.tracks.map(({ device }) => device.label)).toEqual(wanted.labels);
    const track = parsed?.tracks[0];
    const time = track?.timeSeconds.values();
    expect([time?.at(0), time?.at(-1)].map((value) => value?.toFixed(3))).toEqual(
      wanted.times.map((value) => value.toFixed(3)),
    );
    for (const [quantity, value] of Object.entries(wanted.first)) {
      expect(track?.columns.get(quantity as never)?.at(0)).toBeCloseTo(value, 6);
    }
    if (wanted.startedAt !== undefined) {
      const at = new Date((track?.startedAt ?? 0) * 1000).toISOString().slice(0, 19);
      expect(at).toBe(wanted.startedAt);
    }
  });

  it('leaves rows of J-V, dark and closed shutter out of the tracks of a box, and tells them', () => {
    const { parsed } = readInChunks('box.csv', bytesOf('box.csv'));
    const [first, , other] = parsed?.tracks ?? [];
    const current = [...(first?.columns.get('current')?.values() ?? [])];
    expect(current.filter(Number.isFinite)).toEqual([-3, -2.99, -2.97, -2.92, -2.91]);
    expect(
      [...(other?.columns.get('temperature')?.values() ?? [])].filter(Number.isFinite),
    ).toEqual([45, 45, 45, 45, 45]);
    expect(parsed).toMatchObject({ rows: 10, rejected: 0 });
    const said = parsed?.assumptions.join(' ') ?? '';
    expect(said).toContain('results of J-V sweeps, which give no area and are not used: 2');
    expect(said).toContain('in the dark, left out of the tracks: 1');
    expect(said).toContain('behind the closed shutter (0, told by the currents)');
  });

  it('reads the tracks of a batch beside its curves', () => {
    const { parsed } = readInChunks('JSON_B7.txt', bytesOf('JSON_B7.txt'));
    expect(parsed?.tracks.map(({ device }) => [device.label, device.substrate])).toEqual([
      ['B7-0 Pixel 0', 'B7-0'],
      ['B7-0 Pixel 1', 'B7-0'],
      ['B7-1 Pixel 0', 'B7-1'],
      ['B7-1 Pixel 1', 'B7-1'],
    ]);
    const [track] = parsed?.tracks ?? [];
    expect([...(track?.timeSeconds.values() ?? [])]).toEqual(
      [0, 1, 2, 3, 4, 5].map((day) => day * 86_400),
    );
    expect(track?.columns.get('pce')?.at(0)).toBe(16.2);
    expect(parsed?.assumptions.join(' ')).toContain('the filter of good pixels');
  });

  it('reads the pixels of an Ossila export side by side, in A/cm2, and tells what it does not know', () => {
    const path = 'O5 J-V Data.jv.csv';
    const { parsed } = readInChunks(path, bytesOf(path));
    const sweeps = parsed?.sweeps ?? [];
    expect(sweeps.map(({ device, direction }) => `${device.label} ${direction}`)).toEqual([
      'O5 Pixel 1 reverse',
      'O5 Pixel 2 reverse',
    ]);
    const found = sweeps.map((sweep) => figuresOfMerit(sweep, null, 100));
    expect(found[0]?.vocV).toBeCloseTo(1.1, 3);
    expect(found[0]?.jscMaCm2).toBeCloseTo(20, 3);
    expect(found[1]?.jscMaCm2).toBeCloseTo(18, 3);
    expect(parsed?.assumptions.join()).toContain('tells when the curves were measured');
  });

  it('dates each sweep of a perovskino file, and reads the track between them', () => {
    const { parsed } = readInChunks('pero/cell4', bytesOf('pero/cell4'));
    expect(
      parsed?.sweeps.map(({ measuredAt }) =>
        new Date((measuredAt?.seconds ?? 0) * 1000).toISOString(),
      ),
    ).toEqual(['2025-03-01T10:00:00.000Z', '2025-03-01T10:01:40.000Z']);
    expect(parsed?.tracks[0]?.startedAt).toBe(Date.UTC(2025, 2, 1, 10, 1) / 1000);
  });

  it('refuses a Gamry file and says what to do', () => {
    const report = readInChunks('cv.DTA', bytesOf('cv.DTA'));
    expect(report).toMatchObject({ readerId: 'gamry-dta', parsed: { kind: 'info', rows: 0 } });
    expect(report.message).toContain('Export');
  });
});
