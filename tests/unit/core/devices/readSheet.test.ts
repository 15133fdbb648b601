import { describe, expect, test } from 'vitest';
import { cellsOfText } from '../../../../src/core/devices/cellsOfText.ts';
import { changesOfProposals } from '../../../../src/core/devices/changesOfProposals.ts';
import { guessSheetColumns } from '../../../../src/core/devices/guessSheetColumns.ts';
import type { KnownDevice } from '../../../../src/core/devices/KnownDevice.ts';
import { readSheet } from '../../../../src/core/devices/readSheet.ts';
import { knownDevice } from './knownDevice.ts';

function read(text: string, devices: readonly KnownDevice[]) {
  const rows = cellsOfText(text);
  return readSheet(rows, guessSheetColumns(rows[0] ?? []), devices);
}

const valuesOf = (reading: ReturnType<typeof read>) =>
  Object.fromEntries(changesOfProposals(reading.proposals, true));

describe('a sheet', () => {
  test('gives each device its row; rows and devices left over are named', () => {
    const reading = read(
      'Device\tCondition\tArea (mm2)\nMeBz-01\tMeBz\t3.6\nMeBz-99\tMeBz\t3.6\n',
      [knownDevice('MeBz-01'), knownDevice('MeBz-02')],
    );
    expect(valuesOf(reading)).toEqual({ 'mebz-01': { condition: 'MeBz', areaCm2: 0.036 } });
    expect(reading.unmatched).toEqual([{ row: 3, text: 'No device is called “MeBz-99”.' }]);
    expect(reading.left.map(({ label }) => label)).toEqual(['MeBz-02']);
  });

  test('finds a device whose number is written without zeros, and says so', () => {
    const reading = read('sample;batch\nmebz 1;B7\n', [knownDevice('MeBz-01')]);
    expect(valuesOf(reading)).toEqual({ 'mebz-01': { batch: 'B7' } });
    expect(reading.alike).toEqual([{ row: 2, text: 'taken for MeBz-01' }]);
  });

  test('does not guess between two devices that resemble the name alike', () => {
    const reading = read('sample,batch\nA 1,B7\n', [knownDevice('A-1'), knownDevice('A_01')]);
    expect(reading.proposals).toEqual([]);
    expect(reading.unmatched[0]?.text).toContain('A-1, A_01');
  });

  test('finds devices by substrate and pixel where no column names them', () => {
    const device = knownDevice('x', { fromFiles: { substrate: 'S03', pixel: '2' } });
    const reading = read('基底,像素,封装\nS3,2,glass\n', [device]);
    expect(valuesOf(reading)).toEqual({
      x: { encapsulation: 'glass' },
    });
  });

  test('a cell that is no area is told with its row, the rest of the row counts', () => {
    const reading = read('Device,Area,Batch\nA,large,B1\nB,"0,1",B1\n', [
      knownDevice('A'),
      knownDevice('B'),
    ]);
    expect(reading.faults).toEqual([{ row: 2, text: 'Area: “large” is no area such as 0.036.' }]);
    expect(valuesOf(reading)).toEqual({ a: { batch: 'B1' }, b: { areaCm2: 0.1, batch: 'B1' } });
  });

  test('an empty cell takes nothing away; a second row of a device is left out and told', () => {
    const device = knownDevice('A', { record: { batch: 'B1' } });
    const reading = read('Device,Batch,Condition\nA,,x\na,B2,y\n', [device]);
    expect(valuesOf(reading)).toEqual({ a: { condition: 'x' } });
    expect(reading.faults).toEqual([{ row: 3, text: 'A was in row 2 already; left out.' }]);
  });

  test('what was said before stays unless the person lets it be replaced', () => {
    const device = knownDevice('A', { record: { batch: 'B1', condition: 'x' } });
    const { proposals } = read('Device,Batch,Condition\nA,B2,x\n', [device]);
    expect(changesOfProposals(proposals, false).size).toBe(0);
    expect(changesOfProposals(proposals, true)).toEqual(new Map([['a', { batch: 'B2' }]]));
  });

  test('says what is missing before anything can be matched', () => {
    expect(read('Device,Batch\n', []).problem).toContain('no rows');
    expect(read('Device,Comment\nA,b\n', []).problem).toContain('at least one other column');
    expect(
      readSheet(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        [
          { header: 'a', meaning: 'batch', unit: null },
          { header: 'b', meaning: 'ignored', unit: null },
        ],
        [],
      ).problem,
    ).toContain('Say which column names the device');
  });

  test('the first unknown column names the device where none says so', () => {
    const meanings = guessSheetColumns(['Nr', 'Which', 'Group', 'Lot']).map((c) => c.meaning);
    expect(meanings).toEqual(['ignored', 'device', 'condition', 'batch']);
  });
});

describe('the cells of a text', () => {
  test('are cut at tabs, semicolons, commas or bars, whichever fits most rows', () => {
    for (const mark of ['\t', ';', ',', '|']) {
      expect(cellsOfText(`a${mark}b\r\n1${mark}2\r\n`)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
    }
  });

  test('keep a delimiter, a doubled quote and a line end inside quotes', () => {
    expect(cellsOfText('a,b\n"x, y","say ""so""\nand so"\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'say "so"\nand so'],
    ]);
  });

  test('a decimal comma in a pasted table does not part its cells', () => {
    expect(cellsOfText('Device\tArea\nA\t0,1\nB\t0,2')).toEqual([
      ['Device', 'Area'],
      ['A', '0,1'],
      ['B', '0,2'],
    ]);
  });

  test('a single column and nothing at all are taken as they are', () => {
    expect(cellsOfText('a\n\nb\n')).toEqual([['a'], ['b']]);
    expect(cellsOfText('')).toEqual([]);
  });
});
