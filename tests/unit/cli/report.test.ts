import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printRecordsFile } from '../../../src/core/records/printRecordsFile.ts';
import type { AnyRecord } from '../../../src/core/records/records.ts';
import { proposed, sweepText } from '../core/read/mapping/unknownTables.ts';
import { annotationOf, recordOf, stampAt } from '../core/records/givenRecords.ts';
import { mppText } from '../main/ingest/measurementText.ts';
import { temporaryFolder } from '../main/ingest/temporaryFolder.ts';
import { runCommand } from './runCommand.ts';

const script = join(import.meta.dirname, '../../../src/cli/report.ts');

const report = (...args: readonly string[]) => runCommand(script, args);

function study(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub/ch01.txt'), mppText(0, 120));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'notes.docx'), Buffer.from('504b0304140006000800', 'hex'));
  return folder;
}

test('--json gives one document, and nothing else on either stream', async () => {
  const { status, stdout, stderr } = await report(study(), '--json', '--series');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const document = JSON.parse(stdout);
  expect(document.schema).toBe('shelflight.report/1');
  expect(document.files).toMatchObject([
    { path: 'empty.txt', state: 'empty' },
    { path: 'notes.docx', state: 'unrecognised' },
    { path: 'sub/ch01.txt', state: 'read', kind: 'track', rows: 120, rejected: 0 },
  ]);
  expect(document.runs[0].series.value).toHaveLength(120);
});

test('Without --json it is a table for a person', async () => {
  const { status, stdout } = await report(study());
  expect(status).toBe(0);
  expect(stdout).toContain('ch01');
  expect(stdout).not.toContain('{');
});

test('It leaves the folder as it is', async () => {
  const folder = study();
  const print = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { mtimeMs, isFile } = ((stat) => ({ mtimeMs: stat.mtimeMs, isFile: stat.isFile() }))(
          statSync(join(folder, name)),
        );
        const content = isFile ? readFileSync(join(folder, name)) : '';
        return [name, mtimeMs, createHash('sha1').update(content).digest('hex')];
      });
  const before = print();
  await report(folder, '--json');
  expect(print()).toEqual(before);
});

test('An excluded span of the notes leaves the figures', async () => {
  const folder = study();
  const notes = join(temporaryFolder(), 'notes.json');
  const { stdout } = await report(folder, '--json');
  const [run] = JSON.parse(stdout).runs;
  const annotation = { deviceId: run.device, runKind: run.kind, fromHours: 1, toHours: 3 };
  writeFileSync(notes, JSON.stringify({ annotations: [{ ...annotation, kind: 'exclusion' }] }));
  const excluded = JSON.parse((await report(folder, '--json', '--notes', notes)).stdout).runs[0];
  expect(excluded.last).toBeGreaterThan(run.last);
});

test('Records of a project or backup are notes: exclusions, areas, settled runs; not what is deleted', async () => {
  const folder = study();
  const notes = join(temporaryFolder(), 'records.json');
  const [run] = JSON.parse((await report(folder, '--json')).stdout).runs;
  const span = { deviceId: run.device, runKind: run.kind, fromHours: 1, toHours: 3 };
  const exclusion = annotationOf({ ...span, kind: 'exclusion' });
  const max = recordOf('run', run.id, { referenceMode: 'max' });
  const reportWith = async (...records: AnyRecord[]) => {
    writeFileSync(notes, printRecordsFile({ records, seen: {} }));
    return JSON.parse((await report(folder, '--json', '--notes', notes)).stdout).runs[0];
  };
  expect((await reportWith(exclusion, max)).last).toBeGreaterThan(run.last);
  const gone = {
    ...exclusion,
    deleted: true,
    clocks: { ...exclusion.clocks, deleted: stampAt(1) },
  };
  expect((await reportWith(gone)).last).toBe(run.last);
});

test('A document of many megabytes leaves whole', async () => {
  const folder = temporaryFolder();
  for (let i = 0; i < 4; i++) writeFileSync(join(folder, `ch0${i}.txt`), mppText(0, 60_000));
  const { status, stdout } = await report(folder, '--json', '--series');
  expect(status).toBe(0);
  expect(JSON.parse(stdout).runs).toHaveLength(4);
  expect(stdout.length).toBeGreaterThan(3_000_000);
});

test('A reader that goes away early is no fault', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ch01.txt'), mppText(0, 100_000));
  const child = spawn(process.execPath, [script, folder, '--json', '--series']);
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.each([
  ['no folder', []],
  ['two folders', ['.', '..']],
  ['a folder that is not there', ['/there/is/no/such/folder']],
  ['a file', [script]],
  ['an unknown switch', ['.', '--colour']],
  ['a switch without its value', ['.', '--area']],
  ['an area that is no number', ['.', '--area', 'small']],
  ['an irradiance of nothing', ['.', '--irradiance=0']],
  ['notes that are not there', ['.', '--notes', 'nowhere.json']],
  ['notes that are no JSON', ['.', '--notes', script]],
  ['readers that are no JSON', ['.', '--readers', script]],
])('%s: one line on stderr, status 2', async (_name, args) => {
  const { status, stdout, stderr } = await report(...args, '--json');
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

test('notes of another version are refused with a sentence', async () => {
  const notes = join(temporaryFolder(), 'records.json');
  writeFileSync(notes, JSON.stringify({ schema: 'shelflight.records/99', seen: {}, records: [] }));
  const { status, stderr } = await report('.', '--json', '--notes', notes);
  expect(status).toBe(2);
  expect(stderr).toContain('another version of Shelflight (shelflight.records/99');
});

test('readers of a file are applied', async () => {
  const folder = temporaryFolder();
  const text = sweepText('c1;c2;c3');
  writeFileSync(join(folder, 'MeBz_1.csv'), text);
  const readers = join(temporaryFolder(), 'readers.json');
  writeFileSync(readers, JSON.stringify([proposed(text, 'Room 12')]));
  const without = JSON.parse((await report(folder, '--json')).stdout);
  expect(without.files[0]).toMatchObject({ state: 'unrecognised', reader: null });
  const { stdout, stderr } = await report(folder, '--json', '--readers', readers);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ path: 'MeBz_1.csv', state: 'read', reader: 'mapped:Room 12', rows: 61 }],
    sweeps: [{ device: 'mebz_1', points: 61 }],
  });
});

test('a reader that is not in order is told in one line', async () => {
  const readers = join(temporaryFolder(), 'readers.json');
  writeFileSync(readers, '{"schema":"shelflight.reader/1"}');
  const { status, stderr } = await report('.', '--readers', readers);
  expect(status).toBe(2);
  expect(stderr).toBe('The file of --readers is not in order: “signature” must be an object.\n');
});
