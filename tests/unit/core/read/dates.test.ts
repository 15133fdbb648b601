import { describe, expect, it } from 'vitest';
import { isNamedDate } from '../../../../src/core/read/isNamedDate.ts';
import { parseTimestamp } from '../../../../src/core/read/parseTimestamp.ts';
import { settleDateOrder } from '../../../../src/core/read/settleDateOrder.ts';
import { readText } from './readInChunks.ts';

const iso = (seconds: number | null | undefined): string | null =>
  seconds == null ? null : new Date(seconds * 1000).toISOString().slice(0, 19);

/** Three rows a minute apart, from the texts of their times. */
const track = (times: readonly string[], delimiter = '\t', name = 'Date') => {
  const rows = times.map((time) => [time, '0.95', '18.2'].join(delimiter));
  const head = [name, 'Voltage (V)', 'Power (mW)'].join(delimiter);
  const report = readText('log.txt', `${[head, ...rows].join('\n')}\n`);
  const found = report.parsed?.tracks[0];
  return {
    state: report.state,
    start: iso(found?.startedAt),
    seconds: [...(found?.timeSeconds.values() ?? [])],
    said: report.parsed?.assumptions.join(' ') ?? '',
  };
};

describe('months as words', () => {
  it.each([
    ['1. März 2025 10:20:30', '2025-03-01T10:20:30'],
    ['01. Mrz 2025 10:20:30', '2025-03-01T10:20:30'],
    ['1.Dez.2025 10:20:30', '2025-12-01T10:20:30'],
    ['01-Mar-2025 10:20:30', '2025-03-01T10:20:30'],
    ['01-Mar-25 10:20:30', '2025-03-01T10:20:30'],
    ['Mar 1 2025 10:20:30', '2025-03-01T10:20:30'],
    ['March 1, 2025 3:58 PM', '2025-03-01T15:58:00'],
    ['Thu Jan  9 17:10:21 2025', '2025-01-09T17:10:21'],
    ['Friday - March 13, 2015 - 11:39 AM', '2015-03-13T11:39:00'],
    ['1er mars 2025 10:20:30', '2025-03-01T10:20:30'],
    ['3 juin 2025 à 10:20', '2025-06-03T10:20:00'],
    ['3 juil. 2025 10:20', '2025-07-03T10:20:00'],
    ['14 févr. 2025 10:20', '2025-02-14T10:20:00'],
    ['2 août 2025 10:20', '2025-08-02T10:20:00'],
    ['1 de marzo de 2025 10:20:30', '2025-03-01T10:20:30'],
    ['05-ene-2025 3:58:00 p. m.', '2025-01-05T15:58:00'],
    ['5 dic 2025 12:05:00 a.\u00a0m.', '2025-12-05T00:05:00'],
  ])('are read in %s', (text, expected) => {
    expect(iso(parseTimestamp(text)?.seconds)).toBe(expected);
    expect(isNamedDate(text)).toBe(true);
    // In a table as in a header line.
    const shown = track([text, text, text]);
    expect(shown).toMatchObject({ state: 'read', start: expected, seconds: [0, 0, 0] });
    const above = readText(
      'a.txt',
      `Date:\t${text}\nTime (s)\tVoltage (V)\tPower (mW)\n0\t1\t18\n1\t1\t18\n`,
    );
    expect(iso(above.parsed?.tracks[0]?.startedAt)).toBe(expected);
  });

  it.each(['Marker 1 2025', 'Mai', 'MeBz-01', '1 2025', 'Octopus 3 2025', 'Decay 5 2025', 'mar 4'])(
    'are not seen in %s',
    (text) => {
      expect(isNamedDate(text)).toBe(false);
    },
  );

  it('are read in quotes between commas', () => {
    const shown = track(
      ['"Mar 1, 2025 10:20:30"', '"Mar 1, 2025 10:21:30"', '"Mar 2, 2025 10:20:30"'],
      ',',
    );
    expect(shown).toMatchObject({ start: '2025-03-01T10:20:30', seconds: [0, 60, 86_400] });
  });
});

describe('the signs of Chinese, Japanese and Korean', () => {
  it.each([
    ['2025年3月1日 10:20:30', '2025-03-01T10:20:30'],
    ['2025年3月1日 下午3:58:00', '2025-03-01T15:58:00'],
    ['2025年3月1日 上午12:05:00', '2025-03-01T00:05:00'],
    ['2025/3/1 下午 3:58:00', '2025-03-01T15:58:00'],
    ['2025年3月1日15时58分30秒', '2025-03-01T15:58:30'],
    ['2025年03月01日 15時8分5秒', '2025-03-01T15:08:05'],
    ['2025年3月1日 午後3:58:00', '2025-03-01T15:58:00'],
    ['2025/03/01 午前0:05:00', '2025-03-01T00:05:00'],
    ['2025년 3월 1일 오후 3:58:00', '2025-03-01T15:58:00'],
    ['2025년 3월 1일 15시 58분 30초', '2025-03-01T15:58:30'],
    ['2025. 3. 1. 오전 12:05:00', '2025-03-01T00:05:00'],
  ])('are read in %s', (text, expected) => {
    expect(iso(parseTimestamp(text)?.seconds)).toBe(expected);
    expect(track([text, text, text], '\t', '时间')).toMatchObject({
      state: 'read',
      start: expected,
      seconds: [0, 0, 0],
    });
  });

  it('are read as a time of day beside a date', () => {
    const text =
      '日期\t时间\t电压(V)\t功率(mW)\n2025年3月1日\t上午11:59:30\t1\t18\n2025年3月1日\t下午12:00:30\t1\t18\n';
    const found = readText('a.txt', text).parsed?.tracks[0];
    expect(iso(found?.startedAt)).toBe('2025-03-01T11:59:30');
    expect([...(found?.timeSeconds.values() ?? [])]).toEqual([0, 60]);
  });
});

describe('12-hour clocks', () => {
  it('pass noon and midnight', () => {
    const times = [
      '3/13/2025 11:59:30 AM',
      '3/13/2025 12:00:30 PM',
      '3/13/2025 11:59:30 PM',
      '3/14/2025 12:00:30 AM',
      '3/14/2025 1:00:30 AM',
    ];
    expect(track(times).seconds).toEqual([0, 60, 43_200, 43_260, 46_860]);
  });

  it('pass midnight without a date', () => {
    expect(track(['11:59:30 PM', '12:00:30 AM', '12:01:30 AM'], '\t', 'Time').seconds).toEqual([
      0, 60, 120,
    ]);
  });
});

describe('the order of day and month', () => {
  it('is settled by a day above 12 anywhere in the head, also for the rows before it', () => {
    const days = Array.from({ length: 20 }, (_, i) => `0${1 + (i % 9)}/04/2025 10:00`);
    const shown = track(['11/04/2025 10:00', '12/04/2025 10:00', '13/04/2025 10:00', ...days]);
    expect(shown.start).toBe('2025-04-11T10:00:00');
    expect(shown.seconds.slice(0, 3)).toEqual([0, 86_400, 172_800]);
    expect(shown.said).not.toContain('day/month');
    const american = track(['04/11/2025 10:00', '04/12/2025 10:00', '04/13/2025 10:00']);
    expect(american.start).toBe('2025-04-11T10:00:00');
  });

  it('is told where only the nearness of the dates speaks', () => {
    const shown = track(['03/04/2025 10:00', '04/04/2025 10:00', '05/04/2025 10:00']);
    expect(shown).toMatchObject({
      start: '2025-04-03T10:00:00',
      seconds: [0, 86_400, 172_800],
    });
    expect(shown.said).toContain('read as day/month/year');
    const weeks = track(['01/02/2025', '01/09/2025', '02/06/2025']);
    expect(weeks.said).toContain('read as month/day/year');
  });

  it('is not guessed where nothing speaks', () => {
    const shown = track(['03/04/2025 10:00', '03/04/2025 11:00', '03/04/2025 12:00']);
    expect(shown).toMatchObject({ start: null, seconds: [0, 3600, 7200] });
    expect(shown.said).toContain('either way round');
  });

  it('is settled by the first date that decides when the log grows beyond its head', () => {
    const minute = (i: number) =>
      `${String((i / 60) | 0).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`;
    const day = (date: string) =>
      Array.from({ length: 1440 }, (_, i) => `${date}/2025 ${minute(i)}:00`);
    const shown = track([...day('03/04'), ...day('04/04'), ...day('05/04')]);
    expect(shown.start).toBe('2025-04-03T00:00:00');
    expect(shown.seconds).toEqual(Array.from({ length: 4320 }, (_, i) => i * 60));
  });

  it('that contradicts itself is told', () => {
    expect(track(['03/04/2025', '13/04/2025', '04/14/2025']).said).toContain('check the times');
    expect(settleDateOrder(['13/04/2025', '04/14/2025'])).toMatchObject({ order: null });
  });

  it('of a date above the table is taken from the dates below it or from the name, else told', () => {
    const log = (rows: string) =>
      `Start:\t03/04/2025 10:00\nTime (s)\tPower (mW)\tVoltage (V)\n${rows}`;
    const undecided = readText('log.txt', log('0\t18\t1\n1\t18\t1\n')).parsed;
    expect(undecided?.tracks[0]?.startedAt).toBeNull();
    expect(undecided?.assumptions.join()).toContain('“03/04/2025 10:00”');
    const named = readText('2025-04-03_log.txt', log('0\t18\t1\n1\t18\t1\n')).parsed;
    expect(iso(named?.tracks[0]?.startedAt)).toBe('2025-04-03T10:00:00');
    const sweep =
      'Date:\t03/04/2025\nTime\tVoltage (V)\tCurrent (mA)\n' +
      Array.from(
        { length: 12 },
        (_, i) => `${13 + (i > 5 ? 1 : 0)}/04/2025\t${i / 10}\t${2 - i / 6}\n`,
      ).join('');
    expect(iso(readText('jv.txt', sweep).parsed?.sweeps[0]?.measuredAt?.seconds)).toBe(
      '2025-04-13T00:00:00',
    );
  });
});

describe('counted clocks', () => {
  it.each([
    ['45717,5', '45718,5', 'Timestamp', 86_400, 'Excel'],
    ['45717.50000', '45717.50069', 'Time', 59.616, 'Excel'],
    ['3823675200.5', '3823675260.5', 'Timestamp', 60, 'LabVIEW'],
  ])('%s under %s is said to be one', (first, second, name, seconds, words) => {
    const third = second;
    const isComma = first.includes(',');
    const text = `${name};Power (mW);Voltage (V)\n${[first, second, third]
      .map((time) => `${time};18${isComma ? ',5' : '.5'};1\n`)
      .join('')}`;
    const { parsed } = readText('a.txt', text);
    expect(iso(parsed?.tracks[0]?.startedAt)).toMatch(/^2025-03-01T12:00:00/);
    expect(parsed?.tracks[0]?.timeSeconds.at(1)).toBeCloseTo(seconds, 2);
    expect(parsed?.assumptions.join()).toContain(words);
  });

  it('without a unit are told to be seconds, and are not mistaken for dates', () => {
    const elapsed = track(['45717.5', '45718.5', '45719.5'], '\t', 'Time');
    expect(elapsed).toMatchObject({ start: null, seconds: [45_717.5, 45_718.5, 45_719.5] });
    expect(elapsed.said).toContain('Time: no unit given, taken as s.');
  });
});

describe('curves without a date above them', () => {
  it('take it from their rows, and else it is told', () => {
    const sweep = (time: (i: number) => string) =>
      Array.from({ length: 12 }, (_, i) => `${time(i)}${i / 10}\t${2 - i / 6}\n`).join('');
    const dated = readText(
      'jv.txt',
      `Timestamp\tVoltage (V)\tCurrent (mA)\n${sweep((i) => `2025-03-01 10:00:0${i % 10}\t`)}`,
    );
    expect(iso(dated.parsed?.sweeps[0]?.measuredAt?.seconds)).toBe('2025-03-01T10:00:00');
    const undated = readText('jv.txt', `Voltage (V)\tCurrent (mA)\n${sweep(() => '')}`);
    expect(undated.parsed?.assumptions.join()).toContain('tells when the curves were measured');
  });
});
