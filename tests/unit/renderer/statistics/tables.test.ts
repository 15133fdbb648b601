import { describe, expect, test } from 'vitest';
import { tableCsv } from '../../../../src/renderer/features/saving/tableCsv.ts';
import {
  type DeviceTableRow,
  deviceColumns,
} from '../../../../src/renderer/features/statistics/deviceRows.ts';
import { groupColumns, groupRows } from '../../../../src/renderer/features/statistics/groupRows.ts';
import { rowsWithWords } from '../../../../src/renderer/features/statistics/rowsWithWords.ts';
import { sortRows } from '../../../../src/renderer/features/statistics/sortRows.ts';
import { survivalGroups } from '../../../../src/renderer/features/statistics/survivalGroups.ts';
import { tableTsv } from '../../../../src/renderer/features/statistics/tableTsv.ts';
import { unitFigures } from '../../../../src/renderer/features/statistics/unitFigures.ts';
import { alone, device, figures, group, open, reached, run } from './exampleStudy.ts';

const devices = ['A1', 'A2', 'A10'].map((label) => device(label));
const groups = [group('A', devices)];
const runs = [run('a1', reached(240)), run('a2', open(720)), run('a10', open(480))];

describe('the table of groups', () => {
  const rows = groupRows(
    groups,
    unitFigures(
      groups,
      [
        figures(
          devices.map(({ id }) => id),
          [15, 16, 17],
        ),
      ],
      alone,
    ),
    survivalGroups(groups, runs, 'shelf', 't80', alone),
    runs,
    'shelf',
    alone.unitOf,
  );

  test('gives n, means with deviations, and counts lifetimes instead of averaging them', () => {
    expect(tableTsv(rows, groupColumns('days')).split('\n')[1]?.split('\t')).toEqual([
      'A',
      '3',
      '16.00 ± 1.00',
      '1.120 ± 0.070',
      '19.20 ± 1.20',
      '0.720 ± 0.045',
      '0.750 ± 0.000, n = 3',
      '1 of 3 reached, > 30 d',
    ]);
  });

  test('has dashes where nothing is known', () => {
    const [row] = groupRows([group('E', [device('E1')])], [], [], [], 'mpp', alone.unitOf);
    const [, ...cells] = groupColumns('hours').map(({ text }) => row && text(row));
    expect(cells).toEqual(['0', '–', '–', '–', '–', '–', '–']);
  });
});

describe('the table of devices', () => {
  const rows: DeviceTableRow[] = devices.map((each, i) => ({
    device: each,
    group: 'A',
    batch: null,
    initialPce: [15, 16, null][i] ?? null,
    run: runs[i] ?? null,
    notes: i,
  }));
  const columns = deviceColumns(rows, 'Condition', 'd');
  const column = (id: string) => columns.find((each) => each.id === id);
  const order = (id: string, descending = false) =>
    sortRows(rows, column(id), descending).map((row) => row.device.label);

  test('sorts names as people count, numbers by size, and what is unknown last', () => {
    expect(order('label')).toEqual(['A1', 'A2', 'A10']);
    expect(order('pce', true)).toEqual(['A2', 'A1', 'A10']);
    expect(order('batch')).toEqual(['A1', 'A2', 'A10']);
  });

  test('puts lifetimes that were not reached after those that were, by how long they lasted', () => {
    expect(order('t80')).toEqual(['A1', 'A10', 'A2']);
    expect(order('t80', true)).toEqual(['A2', 'A10', 'A1']);
  });

  test('prints a bound and a status', () => {
    const row = rows[1] as DeviceTableRow;
    expect(column('t80')?.text(row)).toBe('> 30 d');
    expect(column('status')?.text(row)).toBe('not reached');
    expect(column('t80')?.text({ ...row, run: null })).toBe('–');
  });

  test('has a column for the batch and for notes only where there is one', () => {
    const ids = (of: readonly DeviceTableRow[]) =>
      deviceColumns(of, 'Condition', 'd').map(({ id }) => id);
    expect(ids(rows)).not.toContain('batch');
    expect(ids(rows)).toContain('notes');
    expect(ids(rows.map((row) => ({ ...row, batch: 'B7', notes: 0 })))).toContain('batch');
    expect(ids(rows.slice(0, 1))).not.toContain('notes');
  });

  test('keeps the rows in which every word stands somewhere', () => {
    const labels = (words: string) =>
      rowsWithWords(rows, columns, words).map(({ device: { label } }) => label);
    expect(labels('  ')).toHaveLength(3);
    expect(labels('a1')).toEqual(['A1', 'A10']);
    expect(labels('NOT reached')).toEqual(['A2', 'A10']);
    expect(labels('a10 reached 15')).toEqual([]);
  });

  test('is copied with tabs, and no cell runs as a formula', () => {
    const odd = [{ ...(rows[0] as DeviceTableRow), group: '=SUM(1)\t2' }];
    const [head, line] = tableTsv(odd, columns).split('\n');
    expect(head?.split('\t')).toHaveLength(columns.length);
    expect(line?.split('\t')).toHaveLength(columns.length);
    expect(line).toContain("'=SUM(1) 2");
  });

  test('is saved as CSV with its source', () => {
    expect(tableCsv('a\tb, c\n1\t2', ['From here'])).toBe(
      '\ufeff# From here\r\na,"b, c"\r\n1,2\r\n',
    );
  });
});
