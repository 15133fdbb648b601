import { describe, expect, test } from 'vitest';
import { kindLines } from '../../../../src/core/weekly/kindLines.ts';
import { type NamedChange, summarizeKind } from '../../../../src/core/weekly/summarizeKind.ts';
import { weeklyTable } from '../../../../src/core/weekly/weeklyTable.ts';
import { wordsOf } from '../../../../src/core/weekly/words/wordsOf.ts';
import { moment, reached, runChange, time } from './given.ts';

const named: readonly NamedChange[] = [
  {
    label: 'A-01',
    change: runChange({ now: moment({ points: 7, lastHours: 144, t80: reached(110) }) }),
  },
  {
    label: 'A-02',
    change: runChange({
      now: moment({
        t90: time({ status: 'provisional', hours: 130, intervalHours: [120, 144] }),
        dead: reached(24, 24),
      }),
    }),
  },
];
const week = summarizeKind('shelf', named, '2025-03-07T10:00:00');

describe('kindLines', () => {
  test('medians first, then what died, what was reached with both dates, in English', () => {
    expect(kindLines(week, wordsOf('en'))).toEqual([
      {
        tone: 'plain',
        head: 'Median normalized PCE 0.900 (n = 2) → 0.900 (n = 2)',
        items: [],
      },
      {
        tone: 'plain',
        head: '1 of 2 measured, 2 new points, 2 d of ageing in all',
        items: [],
      },
      {
        tone: 'died',
        head: 'Died (under 20 % of the reference)',
        items: ['A-02 (1 d, 2025-03-02)'],
      },
      {
        tone: 'crossed',
        head: 'T80 reached',
        items: ['A-01 (4.58 d, 2025-03-05 to 2025-03-06)'],
      },
      {
        tone: 'crossed',
        head: 'T90 reached',
        items: ['A-02 (~5.42 d, 2025-03-06 to 2025-03-07, provisional)'],
      },
    ]);
  });

  test('the same in Chinese, with the same numbers and names', () => {
    const lines = kindLines(week, wordsOf('zh'));
    expect(lines.map(({ head }) => head)).toEqual([
      '归一化 PCE 中位数 0.900 (n = 2) → 0.900 (n = 2)',
      '2 个器件中已测 1 个，新增 2 个数据点，累计老化 2 d',
      '失效（低于参考值的 20 %）',
      '达到 T80',
      '达到 T90',
    ]);
    expect(lines[3]?.items).toEqual(['A-01（4.58 d，2025-03-05 至 2025-03-06）']);
  });

  test('what was provisional on that day and is confirmed since says so', () => {
    const provisional = time({ status: 'provisional', hours: 90, intervalHours: [72, 96] });
    const change = runChange({
      before: moment({ t80: provisional }),
      now: moment({ points: 6, lastHours: 120, t80: reached(90) }),
    });
    const confirmed = summarizeKind('shelf', [{ label: 'A-01', change }], null);
    expect(kindLines(confirmed, wordsOf('en'))[2]?.items).toEqual([
      'A-01 (3.75 d, 2025-03-04 to 2025-03-05, provisional before)',
    ]);
  });

  test('what is silent names its last point, what has no clock is told as such', () => {
    const quiet = summarizeKind(
      'shelf',
      [
        { label: 'A-01', change: runChange() },
        { label: 'A-02', change: runChange({ startedAt: null, sinceHours: null, before: null }) },
      ],
      '2025-03-20T10:00:00',
    );
    const [, , silent, unknown] = kindLines(quiet, wordsOf('en'));
    expect(silent?.items).toEqual(['A-01 (2025-03-05)']);
    expect(unknown).toMatchObject({ tone: 'unknown', items: ['A-02'] });
  });
});

test('the table has a row for each stress, and a dash where nothing happened', () => {
  const table = weeklyTable([{ condition: null, kinds: [week], notes: [] }], wordsOf('en'));
  expect(table.rows).toEqual([
    [
      'No condition',
      'Shelf',
      '1 / 2',
      '2 d',
      '0.900 (n = 2)',
      '0.900 (n = 2)',
      '–',
      '1',
      '1',
      '1',
      '–',
      '–',
    ],
  ]);
  expect(table.heads).toHaveLength(table.rows[0]?.length ?? 0);
});
