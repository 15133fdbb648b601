import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReport, readInChunks } from './readInChunks.ts';

/** Bytes of a text in an encoding; headers here use only letters that all of them share. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')),
  'utf-16le without mark': (text) => new Uint8Array(Buffer.from(text, 'utf16le')),
  'utf-16be': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
};
const delimiters = ['\t', ';', ',', '|', '  '] as const;
const ends = ['\n', '\r\n', '\r'] as const;
const minus = ['-', '\u2212'] as const;

/** Columns that a table may have, each with a way to print its header. */
const columns = {
  voltage: ['Voltage (V)', 'Spannung [V]', 'U/V', 'voltage_V'],
  current: ['Current (mA)', 'Strom [mA]', 'I/mA', 'current (mA)'],
  power: ['Power (mW)', 'Leistung [mW]', 'P/mW'],
  pce: ['PCE (%)', 'Efficiency [%]', 'Wirkungsgrad (%)'],
  temperature: ['Temperature (degC)', 'Temperatur [C]'],
} as const;
type Name = keyof typeof columns;

const table = fc.record({
  names: fc.shuffledSubarray(Object.keys(columns) as Name[], { minLength: 3 }),
  style: fc.nat(3),
  rows: fc.array(
    fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 5, maxLength: 5 }),
    {
      // Fewer than a sweep has: random voltages must not look like one.
      minLength: 5,
      maxLength: 7,
    },
  ),
  encoding: fc.constantFrom(...Object.keys(encodings)),
  delimiter: fc.constantFrom(...delimiters),
  end: fc.constantFrom(...ends),
  minus: fc.constantFrom(...minus),
  isComma: fc.boolean(),
  hasPreamble: fc.boolean(),
});

describe('random tables', () => {
  it('come back as they were, in any encoding, separator, line end and decimal mark', () => {
    fc.assert(
      fc.property(table, (given) => {
        const isComma = given.isComma && given.delimiter !== ',';
        const names =
          given.names.includes('current') ||
          given.names.includes('power') ||
          given.names.includes('pce')
            ? given.names
            : [...given.names, 'pce' as const];
        const print = (value: number): string => {
          const text = (Math.abs(value) / 1000).toFixed(3);
          return (value < 0 ? given.minus : '') + (isComma ? text.replace('.', ',') : text);
        };
        const header = [
          'Time (s)',
          ...names.map((name) => columns[name][given.style % columns[name].length] as string),
        ];
        const headerLine =
          given.delimiter === '  '
            ? header.map((name) => name.replaceAll(' ', '_')).join('  ')
            : header.join(given.delimiter);
        const lines = [
          ...(given.hasPreamble ? ['Device: X-7', 'Area (cm2): 0.25', ''] : []),
          headerLine,
          ...given.rows.map((row, at) =>
            [String(at * 60), ...names.map((_, i) => print(row[i] as number))].join(
              given.delimiter,
            ),
          ),
        ];
        const bytes = encodings[given.encoding]?.(lines.join(given.end) + given.end) as Uint8Array;
        const report = readInChunks('t.txt', bytes, 64);
        expect(report.state).toBe('read');
        const track = report.parsed?.tracks[0];
        expect(report.parsed?.rows).toBe(given.rows.length);
        names.forEach((name, i) => {
          const found = [...(track?.columns.get(name)?.values() ?? [])];
          expect(found).toEqual(given.rows.map((row) => (row[i] as number) / 1000));
        });
        if (given.hasPreamble) expect(track?.device).toMatchObject({ label: 'X-7', areaCm2: 0.25 });
      }),
      { numRuns: 300 },
    );
  });
});

describe('one log in the encodings of the world', () => {
  const rows = [0, 1, 2, 3, 4].map((i) => `${i},5\t0,9\t${20 - i},25\t${18 - i},5`).join('\n');
  const of = (header: string, bytes: (text: string) => Uint8Array) =>
    readInChunks('log.txt', bytes(`${header}\n${rows}\n`), 10);
  const whole = of('时间(h)\t电压(V)\t电流(mA)\t功率(mW)', (text) =>
    new TextEncoder().encode(text),
  );
  const legacy = (pairs: Readonly<Record<string, number[]>>) => (text: string) =>
    Uint8Array.from([...text].flatMap((letter) => pairs[letter] ?? [letter.charCodeAt(0)]));
  const gb = legacy({
    时: [0xca, 0xb1],
    间: [0xbc, 0xe4],
    电: [0xb5, 0xe7],
    压: [0xd1, 0xb9],
    流: [0xc1, 0xf7],
    功: [0xb9, 0xa6],
    率: [0xc2, 0xca],
  });
  const sjis = legacy({
    時: [0x8e, 0x9e],
    間: [0x8a, 0xd4],
    電: [0x93, 0x64],
    圧: [0x88, 0xb3],
    流: [0x97, 0xac],
    力: [0x97, 0xcd],
  });
  const cp1251 = (text: string) =>
    Uint8Array.from([...text], (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    });
  it.each([
    ['gb18030', '时间(h)\t电压(V)\t电流(mA)\t功率(mW)', gb],
    ['shift_jis', '時間(h)\t電圧(V)\t電流(mA)\t電力(mW)', sjis],
    ['windows-1251', 'Время (h)\tНапряжение (V)\tТок (mA)\tМощность (mW)', cp1251],
    [
      'windows-1252',
      'Zeit (h)\tSpannung (V)\tStrom (mA)\tLeistung (mW)\xb5',
      (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0)),
    ],
  ] as const)('reads it in %s', (encoding, header, bytes) => {
    const report = of(header.replace('\xb5', ''), bytes);
    if (encoding !== 'windows-1252') expect(report.encoding).toBe(encoding);
    const plain = (one: typeof report) => (plainReport(one) as { parsed: unknown }).parsed;
    expect(plain(report)).toEqual(plain(whole));
  });
});

describe('column names of the world', () => {
  it.each([
    '時間 (h),電圧 (V),電流密度 (mA/cm2),電力密度 (mW/cm2)',
    '경과시간 (시간),전압 (V),전류밀도 (mA/cm2),출력밀도 (mW/cm2)',
    'Temps (heures),Tension (V),Densité de courant (mA/cm²),Puissance (mW/cm²)',
    'Tiempo (horas),Voltaje (V),Densidad de corriente (mA/cm2),Potencia (mW/cm2)',
    'Zeit [h],Spannung [V],Stromdichte [mA/cm²],Leistungsdichte [mW/cm²]',
    '老化时间(h),电压(V),电流密度(mA/cm2),功率密度(mW/cm2)',
    'Время (ч),Напряжение (V),Ток (mA/cm2),Мощность (mW/cm2)',
  ])('understands %s', (header) => {
    const rows = [0, 1, 2, 3].map((i) => `${i},0.9,${20 - i},${18 - i}`).join('\n');
    const report = readInChunks('a.csv', new TextEncoder().encode(`${header}\n${rows}\n`));
    const track = report.parsed?.tracks[0];
    expect(track?.timeSeconds.at(1)).toBe(3600);
    expect([...(track?.columns.keys() ?? [])]).toEqual([
      'voltage',
      'currentDensity',
      'powerDensity',
    ]);
  });
});

describe('clocks', () => {
  const start = (first: string, second: string, name = 'Date') => {
    const text = `${name}\tPower (mW)\tVoltage (V)\n${first}\t18\t0.9\n${second}\t17\t0.9\n`;
    const { parsed } = readInChunks('a.txt', new TextEncoder().encode(text));
    const track = parsed?.tracks[0];
    const at = track?.startedAt;
    return [
      at == null ? null : new Date(at * 1000).toISOString().slice(0, 19),
      track?.timeSeconds.at(1),
    ];
  };
  it.each([
    ['45717.5', '45718.5', 'Timestamp', '2025-03-01T12:00:00', 86400],
    ['3823675200', '3823675260', 'Timestamp', '2025-03-01T12:00:00', 60],
    ['1740787200', '1740787260', 'Timestamp', '2025-03-01T00:00:00', 60],
    ['1740787200000', '1740787260000', 'Timestamp', '2025-03-01T00:00:00', 60],
    ['13/03/2025 11:59:00 PM', '14/03/2025 12:00:00 AM', 'Date', '2025-03-13T23:59:00', 60],
    ['2025年3月1日 10:00:00', '2025年3月1日 10:01:00', '日期', '2025-03-01T10:00:00', 60],
  ] as const)('reads %s', (first, second, name, iso, seconds) => {
    expect(start(first, second, name)).toEqual([iso, seconds]);
  });

  it('tells when day and month cannot be told apart', () => {
    const text = 'Date\tPower (mW)\n03/04/2025 10:00\t18\n03/04/2025 11:00\t17\n';
    const { parsed } = readInChunks('a.txt', new TextEncoder().encode(text));
    expect(parsed?.tracks[0]?.startedAt).toBeNull();
    expect(parsed?.assumptions.join()).toContain('either way round');
  });
});

describe('several tables in one file', () => {
  const sweep = [0, 0.3, 0.6, 0.9, 1, 1.1]
    .map((v) => `${v}\t${2 - 2 * (v / 1.05) ** 9}`)
    .join('\n');
  const read = (text: string) => readInChunks('a.txt', new TextEncoder().encode(text), 11);

  it('reads the same columns under a new date as a measurement of its own', () => {
    const block = (day: number) =>
      `Date: 2025-03-0${day} 10:00:00\nVoltage (V)\tCurrent (mA)\n${sweep}\n\n`;
    const sweeps = read(block(1) + block(2)).parsed?.sweeps ?? [];
    expect(sweeps.map(({ measuredAt }) => measuredAt?.seconds)).toEqual([
      Date.UTC(2025, 2, 1, 10) / 1000,
      Date.UTC(2025, 2, 2, 10) / 1000,
    ]);
  });

  it('does not read a table of something else with the names of the one before', () => {
    const report = read(
      'Time (s)\tVoltage (V)\tPower (mW)\n0\t0.9\t18\n1\t0.9\t17\n2\t0.9\t17\n3\t0.9\t17\n4\t0.9\t17\nTime (s)\tTemperature (°C)\tHumidity (%)\n0\t25\t40\n1\t25\t41\n2\t25\t41\n',
    );
    expect(report.parsed?.rows).toBe(5);
  });
});
