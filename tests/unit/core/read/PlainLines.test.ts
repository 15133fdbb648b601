import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileReading } from '../../../../src/core/read/FileReading.ts';

interface Told {
  readonly rows: number;
  readonly rejections: readonly unknown[];
  readonly columns: readonly (readonly [string, readonly number[]])[];
}

/** Reads bytes in pieces of so many; only pieces of many lines come by the straight road. */
function told(bytes: Uint8Array, piece: number, expected = 0): Told {
  const reading = new FileReading({ path: 'mpp.txt' });
  reading.expect(expected);
  for (let at = 0; at < bytes.length; at += piece) reading.push(bytes.subarray(at, at + piece));
  reading.settle();
  const { parsed } = reading.state();
  const track = parsed?.tracks[0];
  return {
    rows: parsed?.rows ?? 0,
    rejections: parsed?.rejections ?? [],
    columns:
      track === undefined
        ? []
        : [
            ['time', [...track.timeSeconds.values()]] as const,
            ...[...track.columns].map(([name, column]) => [name, [...column.values()]] as const),
          ],
  };
}

const encoder = new TextEncoder();
const names = ['Elapsed [s]', 'Voltage [V]', 'Current density [mA/cm2]', 'Temperature [degC]'];
/** Plain rows, so many that the head ends and the straight road begins. */
const plain = Array.from({ length: 4_000 }, (_, i) => [`${i}`, '0.981', '17.25', '30.1']);

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -50, max: 50, noNaN: true }).map((n) => n.toFixed(3)) },
  { weight: 2, arbitrary: fc.integer({ min: -2e9, max: 2e9 }).map(String) },
  fc.constantFrom('', ' ', '  7', '7  ', '-999', '-9999', 'NaN', '--', '+', '-', '.', '+.5', '1e3'),
  fc.constantFrom(
    '1E-400',
    '2e+05',
    '12345678901234567',
    '"3"',
    'broken',
    '1 000',
    '#',
    '1e',
    '−4',
  ),
);
const rows = fc.array(
  fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells),
  { minLength: 1, maxLength: 60 },
);
const style = fc.record({
  delimiter: fc.constantFrom('\t', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  decimalComma: fc.boolean(),
});

function written(
  table: readonly (readonly string[])[],
  {
    delimiter,
    lineEnd,
    decimalComma,
  }: { delimiter: string; lineEnd: string; decimalComma: boolean },
): Uint8Array {
  const marked = (text: string) => (decimalComma ? text.replaceAll('.', ',') : text);
  const lines = [names, ...table.map((cells) => cells.map(marked))];
  return encoder.encode(lines.map((cells) => cells.join(delimiter) + lineEnd).join(''));
}

describe('the straight road', () => {
  it('reads the same as line by line, whatever stands in the cells', () => {
    fc.assert(
      fc.property(rows, style, (odd, style) => {
        const bytes = written([...plain, ...odd, ...plain.slice(0, 3)], style);
        expect(told(bytes, bytes.length)).toEqual(told(bytes, 11));
      }),
      { numRuns: 40 },
    );
  });

  it('takes a cell with nothing in it for a missing number', () => {
    const bytes = written([...plain, ['4000', '', '17', ''], ['4001', '', '', '']], {
      delimiter: '\t',
      lineEnd: '\n',
      decimalComma: false,
    });
    const { columns, rejections } = told(bytes, bytes.length);
    expect(rejections).toEqual([]);
    expect(columns.map(([, values]) => values.slice(-2))).toEqual([
      [4000, 4001],
      [Number.NaN, Number.NaN],
      [17, Number.NaN],
      [Number.NaN, Number.NaN],
    ]);
  });

  it('rejects a row without a time by its number, and keeps those around it', () => {
    const bytes = written([...plain, ['', '1', '17', '30'], ['4001', '1', '17', '30']], {
      delimiter: ';',
      lineEnd: '\r\n',
      decimalComma: true,
    });
    const { rows, rejections, columns } = told(bytes, bytes.length);
    expect(rows).toBe(4_001);
    expect(rejections).toEqual([{ line: 4_002, reason: 'The time of the line cannot be read.' }]);
    expect(columns[0]?.[1].slice(-2)).toEqual([3999, 4001]);
  });

  it('reads the same when it was told how much is to come, were it wrong', () => {
    const bytes = written([...plain, ...plain], {
      delimiter: '\t',
      lineEnd: '\n',
      decimalComma: false,
    });
    const untold = told(bytes, 100_000);
    for (const expected of [bytes.length, 150_000, 1e7]) {
      expect(told(bytes, 100_000, expected)).toEqual(untold);
    }
  });

  it('makes room for all rows at once when it was told how much is to come', () => {
    const bytes = written([...plain, ...plain, ...plain], {
      delimiter: '\t',
      lineEnd: '\n',
      decimalComma: false,
    });
    const reading = new FileReading({ path: 'mpp.txt' });
    reading.expect(bytes.length);
    for (let at = 0; at < bytes.length; at += 100_000) {
      reading.push(bytes.subarray(at, at + 100_000));
    }
    const time = reading.state().parsed?.tracks[0]?.timeSeconds;
    expect(time?.length).toBe(12_000);
    expect(time?.bytes).toBeLessThan(8 * 12_000 * 1.1);
  });
});
