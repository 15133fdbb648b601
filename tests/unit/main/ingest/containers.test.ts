import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolderOnce } from '../../../../src/main/ingest/readFolderOnce.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const defaults = { areaCm2: 0.1, irradianceMwCm2: 100 };
let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const curve = [0, 0.3, 0.6, 0.9, 1, 1.1].map((v) => [v, 2 - 2 * (v / 1.05) ** 9]);
const text = `Voltage (V)\tCurrent (mA)\n${curve.map((row) => row.join('\t')).join('\n')}\n`;

function workbook(
  sheets: Record<string, unknown[][]>,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: false }), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

const report = async () => {
  const { files, store } = await readFolderOnce(folder, defaults);
  return { store, states: files.map((file) => file.state()) };
};

describe('workbooks', () => {
  it.each(['xlsx', 'biff8'] as const)('reads every sheet of an %s workbook', async (type) => {
    const rows = [['Voltage (V)', 'Current (mA)'], ...curve];
    const log = [
      ['Time (h)', 'Voltage (V)', 'Power (mW)'],
      ...[0, 1, 2, 3].map((hour) => [hour, 0.9, 18 - hour]),
    ];
    writeFileSync(
      join(folder, 'book.xls'),
      workbook(
        { 'MeBz-01': rows, 'MeBz-02': rows, 'KOH-01': log, Notes: [['mind the lamp']] },
        type,
      ),
    );
    const { states, store } = await report();
    expect(states[0]).toMatchObject({ reader: 'workbook', kind: 'jv', state: 'read', rows: 16 });
    const labels = store.library({
      reference: 'auto',
      exclusions: {},
      overrides: [],
      shelfDirection: 'reverse',
    }).devices;
    expect(labels.map(({ label }) => label).sort()).toEqual(['KOH-01', 'MeBz-01', 'MeBz-02']);
  });

  it('reads the stacked measurements of a WaveLabs simulator', async () => {
    const parameters = [
      'Sample',
      'Area (cm2)',
      'Date',
      'Voc (V)',
      'Jsc',
      'FF',
      'Eff',
      'Vmpp',
      'Impp',
    ];
    const stack = (sample: string, day: number, points: number[][]) =>
      [[9.9, 9.9], ...points].map(([v, i], at) =>
        at === 0
          ? [
              v,
              i,
              null,
              sample,
              0.1,
              `2025-03-0${day} 10:00:00`,
              1.05,
              '#NV',
              '#NV',
              '#NV',
              0.9,
              1.8,
            ]
          : [v, i],
      );
    const sheet = [
      ['Voltage (V)', 'Current (mA)', null, ...parameters],
      ...stack('W1', 1, curve),
      ...stack('W1', 2, [...curve].reverse()),
      ...stack('W2', 2, curve),
    ];
    writeFileSync(
      join(folder, 'IV Measurement 7.xlsx'),
      workbook({ Sheet1: sheet, Sheet2: [[1, 2]] }),
    );
    const log = [
      ['Time (s)', 'Power (mW)', null, ...parameters],
      ...[0, 60, 120, 180].map((time) =>
        time === 0 ? [0, 1.8, null, 'W1', 0.1, '2025-03-03 10:00:00'] : [time, 1.8],
      ),
    ];
    writeFileSync(join(folder, 'MPPT Measurement 7.xlsx'), workbook({ Sheet1: log }));
    const { files } = await readFolderOnce(folder, defaults);
    const [sweeps, track] = files.map((file) => file.parsed);
    expect(
      sweeps?.sweeps.map(({ device, direction, measuredAt, voltage }) => [
        device.label,
        device.areaCm2,
        direction,
        new Date((measuredAt?.seconds ?? 0) * 1000).getUTCDate(),
        voltage.length,
      ]),
    ).toEqual([
      ['W1', 0.1, 'forward', 1, 6],
      ['W1', 0.1, 'reverse', 2, 6],
      ['W2', 0.1, 'forward', 2, 6],
    ]);
    expect(Math.max(...(sweeps?.sweeps[0]?.voltage ?? []))).toBe(1.1);
    expect(sweeps?.assumptions.join()).toContain('first point of each sweep');
    expect(track?.tracks[0]).toMatchObject({ device: { label: 'W1', areaCm2: 0.1 } });
    expect([...(track?.tracks[0]?.timeSeconds.values() ?? [])]).toEqual([0, 60, 120, 180]);
  });

  it('passes over sheets of results that were never worked out or cannot be read, and says so', async () => {
    const names = ['Label', 'Time (h)', 'PCE (%)', 'Voc (V)', 'FF'];
    const good = [names, ['A1', 0, 18, 1.1, 0.7], ['A2', 0, 17, 1.1, 0.7], ['A1', 5, 17, 1.1, 0.7]];
    const zeros = [names, ...[0, 1, 2].map((hour) => ['A1', hour, 0, 0, 0])];
    const bad = [names, ...[0, 1, 2].map((hour) => ['A1', hour === 0 ? 0 : 'soon', 18, 1.1, 0.7])];
    writeFileSync(join(folder, 'a.xlsx'), workbook({ zeros, bad, good }));
    writeFileSync(join(folder, 'b.xlsx'), workbook({ zeros, bad }));
    const { files } = await readFolderOnce(folder, defaults);
    const [mixed, useless] = files;
    expect(mixed?.parsed?.tracks.map(({ device }) => device.label)).toEqual(['A1', 'A2']);
    expect(mixed?.parsed?.assumptions.join(' ')).toContain('zeros: all results are zero');
    expect(mixed?.parsed?.assumptions.join(' ')).toContain('bad: 2 of 3 rows cannot be read');
    expect(useless?.state()).toMatchObject({ kind: 'info', state: 'read' });
    expect(useless?.state().message).toContain('zeros: all results are zero');
  });

  it('reads dates of cells as dates', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Date', 'PCE (%)', 'Voc (V)', 'FF'],
      [45717, 18, 1.1, 0.7],
      [45720.5, 17, 1.1, 0.7],
    ]);
    for (const cell of ['A2', 'A3']) sheet[cell].z = 'yyyy-mm-dd hh:mm';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Sheet1');
    writeFileSync(
      join(folder, 'a.xlsx'),
      new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })),
    );
    const { files } = await readFolderOnce(folder, defaults);
    const track = files[0]?.parsed?.tracks[0];
    expect(track?.startedAt).toBe(Date.UTC(2025, 2, 1) / 1000);
    expect([...(track?.timeSeconds.values() ?? [])]).toEqual([0, 3.5 * 86400]);
  });

  it('says what is wrong with a cut or a useless workbook', async () => {
    const whole = workbook({
      Sheet1: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    writeFileSync(join(folder, 'cut.xlsx'), whole.subarray(0, whole.length - 300));
    writeFileSync(join(folder, 'none.xlsx'), whole);
    const { states } = await report();
    expect(states[0]).toMatchObject({ state: 'unrecognised', rows: 0 });
    expect(states[0]?.message).toContain('damaged or still being written');
    expect(states[1]).toMatchObject({ state: 'read', kind: 'info' });
    expect(states[1]?.message).toContain('no sheet holds');
  });

  const real = resolve(
    '../shared/realdata/more/FAIRmat-NFDI__nomad-perovskite-solar-cells-database/tests/data',
  );
  it.skipIf(!existsSync(real))('reads a published workbook', async () => {
    const { files } = await readFolderOnce(real, defaults);
    expect(files.find(({ path }) => path.endsWith('.xlsx'))?.state()).toMatchObject({
      state: 'read',
      kind: 'jv',
      rows: 160,
    });
  });
});

describe('archives', () => {
  it('reads the files of a ZIP archive as files of their own', async () => {
    mkdirSync(join(folder, 'week 1'));
    const zip = zipSync({
      'a/MeBz-01.txt': strToU8(text),
      'MeBz-02.txt': strToU8(text),
      '__MACOSX/._x': strToU8('x'),
    });
    writeFileSync(join(folder, 'week 1/export.zip'), zip);
    const { states } = await report();
    expect(states.map(({ path, state, rows }) => [path, state, rows])).toEqual([
      ['week 1/export.zip', 'read', 0],
      ['week 1/export.zip/a/MeBz-01.txt', 'read', 6],
      ['week 1/export.zip/MeBz-02.txt', 'read', 6],
    ]);
  });

  it('does not open a bomb', async () => {
    writeFileSync(join(folder, 'bomb.zip'), zipSync({ 'a.csv': new Uint8Array(40 << 20) }));
    const { states } = await report();
    expect(states).toHaveLength(1);
    expect(states[0]).toMatchObject({ state: 'unrecognised' });
    expect(states[0]?.message).toContain('not opened');
  });
});
