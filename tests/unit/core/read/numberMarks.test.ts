import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupedNumber } from '../../../../src/core/read/groupedNumber.ts';
import { parseGroupedAt } from '../../../../src/core/read/parseGroupedAt.ts';
import { readInChunks, readText } from './readInChunks.ts';

const header = ['Time (s)', 'Voltage (V)', 'Power (mW)'];
const of = (delimiter: string, ...rows: readonly (readonly string[])[]) =>
  [header.map((name) => (delimiter === '  ' ? name.replace(' ', '_') : name)), ...rows]
    .map((row) => `${row.join(delimiter)}\n`)
    .join('');
const told = (text: string) => {
  const report = readText('a.txt', text);
  const track = report.parsed?.tracks[0];
  return {
    state: report.state,
    seconds: [...(track?.timeSeconds.values() ?? [])],
    power: [...(track?.columns.get('power')?.values() ?? [])],
    said: report.parsed?.assumptions.join(' ') ?? '',
    rejections: report.parsed?.rejections ?? [],
  };
};

describe('thousands set apart', () => {
  it.each([
    ['\t', '.', ','],
    ['\t', '.', "'"],
    ['\t', '.', '\u2019'],
    ['\t', '.', ' '],
    ['\t', '.', '\u00a0'],
    ['\t', '.', '\u2009'],
    ['\t', ',', '.'],
    ['\t', ',', ' '],
    [';', ',', '.'],
    [';', ',', '\u202f'],
    [';', ',', "'"],
    [';', '.', ','],
    ['|', ',', ' '],
    ['|', '.', ','],
    ['  ', '.', "'"],
  ])('are read between %j with the decimal mark %j and the mark %j', (delimiter, decimal, mark) => {
    const number = (whole: string, fraction: string) => whole + decimal + fraction;
    const rows = [
      [number('998', '5'), number('0', '95'), number('18', '25')],
      [number('999', '5'), number('0', '95'), number('18', '24')],
      [number(`1${mark}000`, '5'), number('0', '95'), number('18', '23')],
      [number(`1${mark}234${mark}567`, '5'), number('0', '95'), number(`-2${mark}018`, '5')],
    ];
    const report = told(of(delimiter, ...rows));
    expect(report.state).toBe('read');
    expect(report.seconds).toEqual([998.5, 999.5, 1000.5, 1_234_567.5]);
    expect(report.power).toEqual([18.25, 18.24, 18.23, -2018.5]);
    expect(report.said).toContain('between thousands is left out');
  });

  it('are read in quotes between commas, with either decimal mark', () => {
    const english = told(
      of(
        ',',
        ['"1,000.5"', '0.95', '18.2'],
        ['"1,001.5"', '0.95', '18.1'],
        ['"1,002.5"', '0.95', '18'],
      ),
    );
    expect(english).toMatchObject({ state: 'read', seconds: [1000.5, 1001.5, 1002.5] });
    const german = told(
      of(
        ',',
        ['"1.000,5"', '"0,95"', '"18,2"'],
        ['"1.001,5"', '"0,95"', '"18,1"'],
        ['"1.002,5"', '"0,95"', '"18"'],
      ),
    );
    expect(german).toMatchObject({
      state: 'read',
      seconds: [1000.5, 1001.5, 1002.5],
      power: [18.2, 18.1, 18],
    });
  });

  it('are read also when the first thousand comes long after the head', () => {
    const number = (value: number) =>
      value < 1000 ? value.toFixed(1) : value.toFixed(1).replace(/(\d)(\d{3}\.)/, '$1,$2');
    const rows = Array.from({ length: 12_000 }, (_, i) => [number(i / 10), '0.95', '18.2']);
    const report = told(of('\t', ...rows));
    expect(report.state).toBe('read');
    expect(report.seconds.slice(-2)).toEqual([1199.8, 1199.9]);
    expect(report.said).toContain('“1,000.0” is read as 1000');
  });

  it('are told by the other columns where a column alone does not tell', () => {
    const rows = [1, 2, 3, 4].map((i) => [`${i},000`, '0.95', '18.2']);
    expect(told(of('\t', ...rows)).seconds).toEqual([1000, 2000, 3000, 4000]);
    const german = [1, 2, 3, 4].map((i) => [`${i}.000`, '0,95', '18,2']);
    expect(told(of(';', ...german)).seconds).toEqual([1000, 2000, 3000, 4000]);
  });

  it('are no thousands in a column that has the other decimal mark all along', () => {
    const rows = [1, 2, 3, 4].map((i) => [`${i},5`, '0,95', i === 1 ? '0.987' : `18.23${i}`]);
    const report = told(of(';', ...rows));
    expect(report.seconds).toEqual([1.5, 2.5, 3.5, 4.5]);
    expect(report.power).toEqual([0.987, 18.232, 18.233, 18.234]);
    const other = [1, 2, 3, 4].map((i) => [`${i}.5`, '0.95', `${17 + i},25`]);
    expect(told(of('\t', ...other)).power).toEqual([18.25, 19.25, 20.25, 21.25]);
  });

  it('are told, not guessed in silence, where nothing decides', () => {
    const rows = [1, 2, 3, 4].map((i) => [`${i}`, '1,234', `18,12${i}`]);
    const report = told(of(';', ...rows));
    expect(report.power).toEqual([18.121, 18.122, 18.123, 18.124]);
    expect(report.said).toContain('“1,234” could have three decimals or be thousands');
    const sure = rows.map(([time, voltage], i) => [time ?? '', voltage ?? '', `0,95${i}`]);
    expect(told(of(';', ...sure)).said).not.toContain('could have');
  });

  it('are no numbers when they are not in threes', () => {
    const rows = [
      '1,234.5',
      '1,23,456.5',
      '1,2345.5',
      '12,34.5',
      '0,123.5',
      '1 234,567.5',
      '1,235.5',
    ];
    const report = told(of('\t', ...rows.map((time) => [time, '0.95', '18.2'])));
    expect(report.seconds).toEqual([1234.5, 1235.5]);
    expect(report.rejections.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
  });

  it('come back as they were from any number, mark and decimal mark', () => {
    const marks = [',', '.', ' ', "'", '\u2019', '\u00a0', '\u2009', '\u202f'];
    fc.assert(
      fc.property(
        fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
        fc.stringMatching(/^\d{0,6}$/),
        fc.constantFrom(...marks),
        fc.boolean(),
        (whole, fraction, mark, decimalComma) => {
          const decimal = decimalComma ? ',' : '.';
          fc.pre(mark !== decimal && Math.abs(whole) >= 1000);
          const grouped = String(whole).replace(/(?<=\d)(?=(\d{3})+$)/g, mark);
          const text = fraction === '' ? grouped : grouped + decimal + fraction;
          const value = Number(`${whole}.${fraction}`);
          expect(groupedNumber(text, decimalComma)).toBe(value);
          const bytes = new TextEncoder().encode(`;${text};`);
          expect(parseGroupedAt(bytes, 1, bytes.length - 1, decimalComma)).toBe(value);
          if (mark !== '\u00a0') return;
          const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
          expect(parseGroupedAt(latin, 0, latin.length, decimalComma)).toBe(value);
        },
      ),
    );
  });

  it('leave a table of plain numbers as it was', () => {
    const report = readInChunks(
      'a.txt',
      new TextEncoder().encode(of('\t', ['0', '0.950', '18.250'], ['1', '1.234', '18.125'])),
    );
    expect(report.parsed?.assumptions.join(' ')).not.toMatch(/thousand/);
  });
});
