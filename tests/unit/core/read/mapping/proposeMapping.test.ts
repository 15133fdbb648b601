import { describe, expect, it } from 'vitest';
import { problemsOfMapping } from '../../../../../src/core/read/mapping/problemsOfMapping.ts';
import { proposeMapping } from '../../../../../src/core/read/mapping/proposeMapping.ts';
import { anId, logText, sweepText } from './unknownTables.ts';

function propose(text: string) {
  return proposeMapping(text.split('\n'), { id: anId, name: 'Mine' });
}

describe('a proposal', () => {
  it('takes from proper names what they say, without doubt', () => {
    const { mapping, doubts } = propose(
      'Device:\tA\nTime [h]\tVoltage [mV]\tCurrent density [A/m2]\n0\t900\t180\n1\t900\t179\n2\t900\t178\n',
    );
    expect(mapping.headerLine).toBe(2);
    expect(mapping.firstDataLine).toBe(3);
    expect(mapping.columns.map(({ meaning, unit }) => [meaning, unit])).toEqual([
      ['time', 'h'],
      ['voltage', 'mV'],
      ['currentDensity', 'A/m2'],
    ]);
    expect(mapping.kind).toBe('track');
    expect(mapping.signature.preambleKeys).toEqual(['device']);
    expect(doubts).toEqual([null, null, null]);
  });

  it('takes a named time without a unit as the reading without a mapping does, and says so', () => {
    const rows = [0, 0.5, 1, 1.5].map((t) => `${t};18;25`);
    const { mapping, doubts } = propose(`t;P;T\n${rows.join('\n')}\n`);
    expect(mapping.columns.map(({ meaning, unit }) => [meaning, unit])).toEqual([
      ['time', 's'],
      ['power', 'mW'],
      ['temperature', '°C'],
    ]);
    expect(doubts[0]).toBe('No unit is given: taken as s.');
    expect(problemsOfMapping(mapping)).toEqual([]);
  });

  it('guesses a sweep from its numbers and says that it guesses', () => {
    const { mapping, doubts } = propose(sweepText('c1;c2;c3'));
    expect(mapping.delimiter).toBe('semicolon');
    expect(mapping.decimalMark).toBe('comma');
    expect(mapping.kind).toBe('jv');
    expect(mapping.columns.map(({ meaning }) => meaning)).toEqual([
      'voltage',
      'currentDensity',
      'ignored',
    ]);
    expect(doubts.every((doubt) => doubt !== null)).toBe(true);
    expect(problemsOfMapping(mapping)).toEqual([]);
  });

  it('guesses a log without names from its numbers', () => {
    const { mapping } = propose(logText(null));
    expect(mapping.headerLine).toBeNull();
    expect(mapping.columns.map(({ meaning }) => meaning)).toEqual([
      'time',
      'voltage',
      'currentDensity',
      'powerDensity',
    ]);
    expect(problemsOfMapping(mapping)).toEqual([]);
  });

  it('leaves a column out that counts the rows beside a time', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i + 1};${i / 4};${20 - i / 50};0.95`).join(
      '\n',
    );
    for (const name of ['Nr', 'x']) {
      const { mapping } = propose(`${name};wert;mess;geber\n${rows}\n`);
      expect(mapping.columns.map(({ meaning }) => meaning)).toEqual([
        'ignored',
        'time',
        'currentDensity',
        'voltage',
      ]);
    }
  });

  it('takes numbered columns as channels side by side', () => {
    const names = ['Stamp', ...[1, 2, 3, 4].flatMap((n) => [`a${n}`, `b${n}`])];
    const rows = Array.from({ length: 20 }, (_, i) =>
      [i * 60, ...[1, 2, 3, 4].flatMap((n) => [0.9 - n / 100, 20 - n - i / 100])].join(','),
    );
    const { mapping, doubts } = propose(`rack 7\n${names.join(',')}\n${rows.join('\n')}\n`);
    expect(mapping.columns.map(({ meaning, owner }) => [meaning, owner])).toEqual([
      ['time', ''],
      ...[1, 2, 3, 4].flatMap((n) => [
        ['voltage', `CH${n}`],
        ['currentDensity', `CH${n}`],
      ]),
    ]);
    expect(doubts[3]).toBe('Taken as a1 of another channel.');
    expect(problemsOfMapping(mapping)).toEqual([]);
  });

  it('does not take a state in Chinese for a scan direction', () => {
    const rows = Array.from({ length: 10 }, (_, i) => `${i * 10}\t0.95\t18\t正常`).join('\n');
    const { mapping } = propose(`序\t甲\t乙\t情况\n${rows}\n`);
    expect(mapping.columns[3]?.meaning).toBe('ignored');
  });

  it('keeps to the layout that a person chose', () => {
    const lines = sweepText('c1;c2;c3').split('\n');
    const { mapping } = proposeMapping(
      lines,
      { id: anId, name: '' },
      { headerLine: null, firstDataLine: 3, decimalMark: 'comma', delimiter: 'semicolon' },
    );
    expect(mapping.headerLine).toBeNull();
    expect(mapping.firstDataLine).toBe(3);
  });

  it('stays standing for anything', () => {
    for (const text of ['', '\n\n', 'hello', 'a;b', '\t\t\n;;;']) {
      expect(propose(text).mapping.columns.length).toBeGreaterThan(0);
    }
  });
});

describe('problems of a mapping', () => {
  it('names the columns that say the same', () => {
    const { mapping } = propose(sweepText('c1;c2;c3'));
    const columns = mapping.columns.map((column, index) =>
      index === 2 ? { ...column, meaning: 'voltage' as const, unit: 'V' } : column,
    );
    const problems = problemsOfMapping({ ...mapping, columns });
    expect(problems.map(({ column, text }) => [column, text])).toEqual([
      [0, 'Two columns say voltage.'],
      [2, 'Two columns say voltage.'],
    ]);
    const owned = columns.map((column, index) => ({ ...column, owner: `${index}` }));
    expect(problemsOfMapping({ ...mapping, columns: owned })).toEqual([]);
  });

  it('says what is missing', () => {
    const { mapping } = propose(sweepText('c1;c2;c3'));
    const columns = mapping.columns.map((column) => ({ ...column, meaning: 'ignored' as const }));
    expect(problemsOfMapping({ ...mapping, columns })[0]?.text).toBe(
      'Say which column is the voltage.',
    );
  });
});
