import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileReading } from '../../../../src/core/read/FileReading.ts';
import { everyFixture } from './everyFixture.ts';
import { plainReport, readInChunks, readText } from './readInChunks.ts';

const encoder = new TextEncoder();

describe('FileReading in chunks', () => {
  it('reads a log longer than its head the same in any chunks', () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `${i}\t0.95\t${18 - i * 1e-4}`);
    const bytes = encoder.encode(`Time (s)\tVoltage (V)\tPower (mW)\n${rows.join('\n')}\n`);
    const whole = readInChunks('log.txt', bytes);
    expect(whole.parsed?.rows).toBe(6000);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70_000 }), (chunk) => {
        const report = readInChunks('log.txt', bytes, chunk);
        expect(plainReport(report)).toEqual(plainReport(whole));
      }),
      { numRuns: 12 },
    );
  });
});

describe('FileReading at the end of a file', () => {
  const log = 'Time (s)\tVoltage (V)\tPower (mW)\n0\t0.9\t18\n1\t0.9\t18\n';
  const sweep = 'Voltage (V)\tCurrent (mA)\n0\t2\n0.5\t1.9\n1\t1\n1.1\t0\n';

  it('lets the unfinished last line of a log wait', () => {
    const report = readText('a.txt', `${log}2\t0.9\t1`);
    expect(report).toMatchObject({ state: 'read', waitingBytes: 7 });
    expect(report.parsed?.rows).toBe(2);
  });

  it('takes the unfinished last line of a sweep that has all fields', () => {
    const report = readText('a.txt', `${sweep}1.2\t-1`);
    expect(report).toMatchObject({ state: 'read', waitingBytes: 0 });
    expect(report.parsed?.rows).toBe(5);
    expect(readText('a.txt', `${sweep}1.2`).parsed?.rows).toBe(4);
    expect(readText('a.txt', `${sweep}1.2\t`).parsed?.rows).toBe(4);
  });

  it('asks to be read again when the sweep then grows', () => {
    const reading = new FileReading({ path: 'a.txt' });
    reading.push(encoder.encode(`${sweep}1.2\t-1`));
    reading.settle();
    expect(reading.needsRereading).toBe(false);
    reading.push(encoder.encode('5\n'));
    expect(reading.needsRereading).toBe(true);
  });

  it('takes a stray byte order mark, ^Z or blank line for nothing', () => {
    for (const end of ['\ufeff', '\u001a', '\n', ' \t ', '\ufeff\n', '\u001a\n']) {
      const report = readText('a.txt', sweep + end);
      expect(report).toMatchObject({ state: 'read', parsed: { rows: 4, rejected: 0 } });
      expect(readText('a.txt', log + end)).toMatchObject({
        state: 'read',
        parsed: { rows: 2, rejected: 0 },
      });
    }
  });

  it('waits while there is only a header and reads on when rows come', () => {
    const reading = new FileReading({ path: 'a.txt' });
    reading.push(encoder.encode('Time (s)\tVoltage (V)\tPower (mW)\n'));
    reading.settle();
    expect(reading.state()).toMatchObject({ state: 'waiting', readerId: null });
    reading.push(encoder.encode('0\t0.9\t18\n'));
    reading.settle();
    expect(reading.state()).toMatchObject({ state: 'read', parsed: { rows: 1 } });
    for (let i = 1; i < 400; i++) reading.push(encoder.encode(`${i}\t0.9\t18\n`));
    reading.settle();
    expect(reading.needsRereading).toBe(false);
    expect(reading.state().parsed?.rows).toBe(400);
  });

  it('says when a choice made from few rows turns out wrong', () => {
    const reading = new FileReading({ path: 'a.txt' });
    reading.push(encoder.encode('Time (s)\tVoltage (V)\tCurrent (mA)\n0\t1.2\t-3\n1\t1.15\t-1\n'));
    reading.settle();
    expect(reading.state().parsed?.kind).toBe('track');
    for (let i = 2; i < 30; i++) reading.push(encoder.encode(`${i}\t${1.2 - i * 0.05}\t2\n`));
    reading.settle();
    expect(reading.needsRereading).toBe(true);
  });

  it('says when the first letters were taken for those of another encoding', () => {
    // Cyrillic in windows-1251: the first word alone could be Chinese.
    const cyrillic = (text: string) =>
      Uint8Array.from(text, (letter) => {
        const code = letter.charCodeAt(0);
        return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
      });
    const table = 'Time (s)\tPower (mW)\n0\t18\n1\t18\n2\t18\n';
    const note = '# пользователь остановил\n';
    const begun = (text: string) => {
      const reading = new FileReading({ path: 'a.txt' });
      reading.push(cyrillic(text));
      reading.settle();
      expect(reading.state().encoding).toBe('gb18030');
      return reading;
    };
    // Nothing was read with it yet: the encoding changes by itself.
    const early = begun('# Алена');
    early.push(cyrillic(`\n${note}${table}`));
    early.settle();
    expect(early.needsRereading).toBe(false);
    expect(early.state()).toMatchObject({ encoding: 'windows-1251', parsed: { rows: 3 } });
    // Rows were read with it: all must be read again.
    const late = begun(`# Алена\n${table}`);
    late.push(cyrillic(`${note}3\t18\n4\t18\n`));
    late.settle();
    expect(late.needsRereading).toBe(true);
  });

  it('does the same work for a row appended to a long log as to a short one', () => {
    const cost = (rows: number): number => {
      const reading = new FileReading({ path: 'a.txt' });
      reading.push(encoder.encode(log));
      reading.push(encoder.encode('5\t0.9\t18\n'.repeat(rows)));
      reading.settle();
      const row = encoder.encode('6\t0.9\t18\n');
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 30; round++) {
        const from = performance.now();
        for (let i = 0; i < 50; i++) {
          reading.push(row);
          reading.settle();
          reading.state();
        }
        best = Math.min(best, performance.now() - from);
      }
      return best;
    };
    cost(1000);
    expect(cost(300_000)).toBeLessThan(cost(10_000) * 5 + 1);
  });
});

describe('FileReading of odd files', () => {
  it('names an empty file, a blank one, a binary one and a workbook', () => {
    expect(readText('a.txt', '').state).toBe('empty');
    expect(readText('a.txt', '\n\n').state).toBe('empty');
    const pdf = readText('a.pdf', '%PDF-1.7 ...');
    expect(pdf).toMatchObject({ state: 'unrecognised', encoding: null });
    expect(pdf.message).toContain('PDF');
    const workbook = readInChunks(
      'a.xlsx',
      Uint8Array.from([0x50, 0x4b, 3, 4, ...encoder.encode('xl/')]),
    );
    expect(workbook).toMatchObject({
      state: 'read',
      readerId: 'workbook',
      parsed: { kind: 'info', rows: 0 },
    });
    expect(workbook.message).toContain('CSV');
  });

  it('does not wait for the end of a note that holds nothing of ours', () => {
    const report = readText('Active area.txt', 'Areas:\nA1 0.1 cm2\nA2 0.1 cm2\nA3 0.1 cm2');
    expect(report).toMatchObject({ state: 'read', waitingBytes: 0, parsed: { kind: 'info' } });
  });

  it('says what a table lacks', () => {
    const report = readText('x.txt', 'Length (nm)\tGain (%)\n300\t1\n310\t2\n320\t3\n');
    expect(report.state).toBe('unrecognised');
    expect(report.message).toMatch(/table with column names/);
    expect(readText('v.txt', 'Voltage (V)\tEQE (%)\n1\t1\n2\t2\n').message).toMatch(
      /beside the voltage/,
    );
    expect(report.head[0]).toBe('Length (nm)\tGain (%)');
  });

  it('rejects bad lines with number and reason and keeps the rest', () => {
    const report = readText(
      'a.txt',
      'Time (s)\tVoltage (V)\tPower (mW)\n0\t0.9\t18\noperator pressed stop\n1\t0.9\tx8\n2\t0.9\n3\t0.9\t17\n',
    );
    expect(report.state).toBe('partial');
    expect(report.parsed?.rows).toBe(2);
    expect(report.parsed?.rejections.map((rejection) => rejection.line)).toEqual([3, 4, 5]);
    expect(report.parsed?.rejections[1]?.reason).toContain('x8');
    expect(report.parsed?.rejections[2]?.reason).toContain('2 of 3');
  });

  it('rejects a line over 1 MiB and reads on', () => {
    const rows = '0\t0.9\t18\n'.repeat(9000);
    const report = readText(
      'a.txt',
      `Time (s)\tVoltage (V)\tPower (mW)\n${rows}${'x'.repeat(1_100_000)}\n1\t0.9\t18\n`,
    );
    expect(report.parsed).toMatchObject({ rows: 9001, rejected: 1 });
    expect(report.parsed?.rejections[0]).toMatchObject({ line: 9002 });
  });

  it('never throws on damaged files and stays fast', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyFixture),
        fc.array(
          fc.tuple(fc.nat(3000), fc.constantFrom('set', 'cut', 'double', 'nul'), fc.nat(255)),
          { maxLength: 12 },
        ),
        fc.integer({ min: 1, max: 500 }),
        ({ name, bytes }, damage, chunk) => {
          let data = [...bytes];
          for (const [at, kind, value] of damage) {
            const i = at % (data.length || 1);
            if (kind === 'set') data[i] = value;
            else if (kind === 'nul') data[i] = 0;
            else if (kind === 'cut') data.splice(i, value);
            else data = [...data.slice(0, i), ...data.slice(Math.max(0, i - value))];
          }
          const from = performance.now();
          const report = readInChunks(name, Uint8Array.from(data), chunk);
          expect(['read', 'partial', 'waiting', 'unrecognised', 'empty']).toContain(report.state);
          expect(performance.now() - from).toBeLessThan(3000);
        },
      ),
      { numRuns: 400 },
    );
  });
});
