import { describe, expect, test } from 'vitest';
import { SeriesStore } from '../../../../src/core/series/SeriesStore.ts';
import { readText } from '../read/readInChunks.ts';
import { options } from './given.ts';

const MINUTE = 60;
const at = (text: string): number => Date.parse(`${text}Z`) / 1000;
const printed = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

/** A log with a row per time; the PCE counts the rows, so that none can be lost or swapped unseen. */
const log = (times: readonly number[], first = 0): string =>
  [
    'Timestamp\tPCE (%)',
    ...times.map((time, i) => `${printed(time)}\t${20 - (first + i) / 1000}`),
    '',
  ].join('\n');
const minutes = (from: string, to: string, step = 10): number[] => {
  const times: number[] = [];
  for (let time = at(from); time < at(to); time += step * MINUTE) times.push(time);
  return times;
};
const read = (...texts: readonly string[]) => {
  const store = new SeriesStore();
  const said: string[] = [];
  texts.forEach((text, i) => {
    const { parsed } = readText('D1.txt', text);
    if (parsed === null) throw new Error('the log was not read');
    said.push(...parsed.assumptions);
    store.setFile(`${i}`, `D1_${i}.txt`, {
      ...parsed,
      tracks: parsed.tracks.map((track) => ({
        ...track,
        device: { ...track.device, label: 'D1' },
      })),
    });
  });
  const { runs } = store.library(options);
  expect(runs).toHaveLength(1);
  const run = runs[0] as (typeof runs)[number];
  const columns = store.runColumns(run.id, options);
  const hours = [...(columns?.elapsedHours ?? [])];
  expect(hours).toEqual([...hours].sort((a, b) => a - b));
  return { run, hours, said: said.join(' ') };
};

describe('the hour of summer time', () => {
  test('that autumn repeats follows the first one, and is told', () => {
    const { run, hours, said } = read(
      log([
        ...minutes('2025-10-26T00:00:00', '2025-10-26T03:00:00'),
        ...minutes('2025-10-26T02:00:00', '2025-10-26T12:00:00'),
      ]),
    );
    expect(run.points).toBe(78);
    expect(hours.at(-1)).toBeCloseTo(13 - 1 / 6, 6);
    expect(run.gaps).toEqual([]);
    expect(run.events).toHaveLength(1);
    expect(run.events[0]?.atHours).toBeCloseTo(3 - 1 / 6, 6);
    expect(said).toContain('goes back by an hour after 2025-10-26 02:50:00');
  });

  test('that spring skips is time without data, and is told', () => {
    const { run, hours, said } = read(
      log([
        ...minutes('2025-03-30T00:00:00', '2025-03-30T02:00:00'),
        ...minutes('2025-03-30T03:00:00', '2025-03-30T12:00:00'),
      ]),
    );
    expect(run.points).toBe(66);
    expect(hours.at(-1)).toBeCloseTo(12 - 1 / 6, 6);
    expect(run.gaps).toHaveLength(1);
    expect(said).toContain('goes ahead by an hour after 2025-03-30 01:50:00');
  });

  test('is not seen in any other pause of an hour', () => {
    const { said } = read(
      log([
        ...minutes('2025-06-04T00:00:00', '2025-06-04T02:00:00'),
        ...minutes('2025-06-04T03:00:00', '2025-06-04T12:00:00'),
      ]),
    );
    expect(said).not.toContain('summer time');
  });

  test('leaves files of one day each stitched in order', () => {
    const { run, hours } = read(
      log(minutes('2025-10-25T00:00:00', '2025-10-26T00:00:00')),
      log(
        [
          ...minutes('2025-10-26T00:00:00', '2025-10-26T03:00:00'),
          ...minutes('2025-10-26T02:00:00', '2025-10-27T00:00:00'),
        ],
        144,
      ),
      log(minutes('2025-10-27T00:00:00', '2025-10-28T00:00:00'), 294),
    );
    expect(run.points).toBe(144 + 150 + 144);
    expect(hours.at(-1)).toBeCloseTo(73 - 1 / 6, 6);
    expect(run.gaps).toEqual([]);
  });
});

describe('a clock that is put right', () => {
  test('backwards by seconds keeps every row', () => {
    const first = minutes('2025-06-04T00:00:00', '2025-06-04T03:00:00', 1);
    const { run, hours } = read(
      log([...first, ...minutes('2025-06-04T02:58:20', '2025-06-04T06:00:00', 1)]),
    );
    expect(run.points).toBe(first.length + 182);
    expect(hours.at(-1)).toBeCloseTo(6 - 40 / 3600, 2);
    expect(run.events.map(({ kind }) => kind)).toEqual(['clockBackwards']);
  });

  test('backwards by days goes on by one interval, and is told', () => {
    const { run, hours } = read(
      log([
        ...minutes('2025-06-14T00:00:00', '2025-06-14T12:00:00'),
        ...minutes('2025-06-04T12:00:00', '2025-06-05T00:00:00'),
      ]),
    );
    expect(run.points).toBe(144);
    expect(hours.at(-1)).toBeCloseTo(24 - 1 / 6, 6);
    expect(run.events).toHaveLength(1);
  });

  test('forwards is an interruption that stays visible', () => {
    const { run, hours } = read(
      log([
        ...minutes('2025-06-04T00:00:00', '2025-06-04T12:00:00'),
        ...minutes('2025-06-07T12:00:00', '2025-06-08T00:00:00'),
      ]),
    );
    expect(run.gaps).toHaveLength(1);
    expect(hours.at(-1)).toBeCloseTo(96 - 1 / 6, 6);
  });
});

describe('times that are printed twice', () => {
  test('keep both rows in their order', () => {
    const times = minutes('2025-06-04T00:00:00', '2025-06-04T12:00:00').flatMap((time) => [
      time,
      time,
    ]);
    const { run, hours } = read(log(times));
    expect(run.points).toBe(144);
    expect(hours.at(-1)).toBeCloseTo(12 - 1 / 6, 6);
    expect(run.events).toEqual([]);
  });
});

describe('an elapsed time', () => {
  const elapsed = (from: number, count: number, head = '') =>
    `${head}Time (h)\tPCE (%)\n${Array.from({ length: count }, (_, i) => `${(from + i / 6).toFixed(4)}\t${20 - i / 1000}\n`).join('')}`;

  test('that starts again inside one file goes on, and is told', () => {
    const again = elapsed(0, 60).split('\n').slice(1).join('\n');
    const { run, hours } = read(elapsed(0, 60) + again);
    expect(run.points).toBe(120);
    expect(hours.at(-1)).toBeCloseTo(120 / 6 - 1 / 6, 3);
    expect(run.events.map(({ kind }) => kind)).toEqual(['restart']);
  });

  test('that starts again in a file with a date stands where the date says', () => {
    const { run, hours } = read(
      elapsed(0, 60, 'Start:\t2025-06-04 00:00:00\n'),
      elapsed(0, 61, 'Start:\t2025-06-05 00:00:00\n'),
    );
    expect(hours.at(-1)).toBeCloseTo(34, 3);
    expect(run.gaps).toHaveLength(1);
  });

  test('that goes on in the next file without a date is one clock', () => {
    const { run, hours } = read(elapsed(0, 60), elapsed(10, 60));
    expect(hours.at(-1)).toBeCloseTo(120 / 6 - 1 / 6, 3);
    expect(run.segments).toBe(1);
  });
});
