import { describe, expect, test } from 'vitest';
import { annotationTable } from '../../../../src/core/records/annotationTable.ts';
import { csvOfTable } from '../../../../src/core/records/csvOfTable.ts';
import { isSafeEntryPath } from '../../../../src/core/records/isSafeEntryPath.ts';
import { parseManifest } from '../../../../src/core/records/parseManifest.ts';
import { annotationOf } from './givenRecords.ts';

test.each(['records.json', 'raw/1/mpp/CH01.txt', 'raw/1/2025-03-01 µ/电池 #7 (b).txt'])(
  '%s may be unpacked',
  (path) => {
    expect(isSafeEntryPath(path)).toBe(true);
  },
);

test.each([
  '../settings.json',
  'raw/../../x',
  '/etc/passwd',
  'C:/Windows/x',
  'raw\\..\\x',
  'raw//x',
  'raw/./x',
  'raw/x.',
  'raw/x ',
  'raw/CON',
  'raw/nul.txt',
  'raw/a\0b',
  'raw/a\nb',
  '',
  `raw/${'x'.repeat(500)}`,
])('%j may not be unpacked', (path) => {
  expect(isSafeEntryPath(path)).toBe(false);
});

describe('a manifest', () => {
  const entry = { path: 'records.json', bytes: 5, sha256: 'a'.repeat(64) };
  const manifest = {
    schema: 'shelflight.project/1',
    appVersion: '0.1.0',
    exportedAt: '2025-03-01T10:00:00Z',
    author: 'Li',
    entries: [entry],
  };

  test('that is in order comes out', () => {
    expect(parseManifest(manifest)).toEqual({ manifest, error: null });
  });

  test.each([
    ['nothing', null, 'Its manifest is none.'],
    ['another version', { ...manifest, schema: 'shelflight.project/7' }, 'another version'],
    ['something else', { schema: 'x' }, 'This is no project of Shelflight'],
    ['no date', { ...manifest, exportedAt: 5 }, 'when and by which version'],
    ['no entries', { ...manifest, entries: 7 }, 'does not list what is in it'],
    ['an entry of another shape', { ...manifest, entries: [{ path: 1 }] }, 'does not list'],
    ['no records', { ...manifest, entries: [] }, 'holds no records'],
    ['one name twice', { ...manifest, entries: [entry, entry] }, 'two files of one name'],
    [
      'a way out',
      { ...manifest, entries: [entry, { ...entry, path: 'raw/../../x' }] },
      'a name that is not allowed: “raw/../../x”',
    ],
  ])('with %s is refused with a sentence', (_name, json, sentence) => {
    const parsed = parseManifest(json);
    expect(parsed.manifest).toBeNull();
    expect(parsed.error).toContain(sentence);
  });
});

describe('the table of annotations', () => {
  const annotations = [
    annotationOf({ deviceId: 'b', text: 'line one\n"line two"' }),
    annotationOf({ deviceId: 'a', fromHours: 20, text: '=1+1' }, 'n2'),
    annotationOf({ deviceId: 'a', fromHours: 3, toHours: 4, kind: 'exclusion' }, 'n3'),
  ];
  const names = new Map([['a', { label: 'MeBz-01', condition: 'MeBz' }]]);
  const table = annotationTable(annotations, (id) => names.get(id));

  test('goes by device and time, with names where they are known', () => {
    expect(table.slice(1).map((row) => [row[0], row[1], row[7], row[8]])).toEqual([
      ['MeBz-01', 'MeBz', 3, 4],
      ['MeBz-01', 'MeBz', 20, null],
      ['b', null, 10, null],
    ]);
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });

  test('as CSV keeps line breaks and quotes, and no cell is run as a formula', () => {
    const csv = csvOfTable(table);
    expect(csv.startsWith('\ufeffDevice,Condition,')).toBe(true);
    expect(csv).toContain('"line one\n""line two"""');
    expect(csv).toContain(",'=1+1,");
    expect(csvOfTable([[-5, '-5']])).toBe("\ufeff-5,'-5\r\n");
  });
});
