import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Committed } from '../../../../src/core/records/Committed.ts';
import { parseRecordsFile } from '../../../../src/core/records/parseRecordsFile.ts';
import type { AppendSteps } from '../../../../src/main/backup/appendDurably.ts';
import { Backup } from '../../../../src/main/backup/Backup.ts';
import { BackupFolder } from '../../../../src/main/backup/BackupFolder.ts';
import { recordOf, stampAt } from '../../core/records/givenRecords.ts';
import { temporaryFolder } from '../ingest/temporaryFolder.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

function opened(path: string, steps?: AppendSteps) {
  const tell = vi.fn();
  const log = vi.fn();
  const folder = new BackupFolder(path, steps);
  const now = () => Date.parse('2025-03-01T10:00:00Z');
  return { backup: new Backup({ folder, tell, log, now }), folder, tell, log };
}

function change(id: string, label: string, milliseconds = 1_000): Committed {
  const record = recordOf('device', id, { label }, stampAt(milliseconds));
  return { name: 'Name it', records: [record], seen: { aaaaaaaa: stampAt(milliseconds) } };
}

async function labelsIn(path: string): Promise<unknown[]> {
  const { records } = await opened(path).backup.content();
  return records.map((record) => (record as { label: unknown }).label);
}

const copiesIn = (path: string) => readdirSync(path).filter((name) => name.startsWith('records-'));
const journalsIn = (path: string) =>
  readdirSync(path).filter((name) => name.startsWith('journal-'));

test('a change is in the folder when it is told as kept, without any end of the program', async () => {
  const path = temporaryFolder();
  const { backup } = opened(path);
  expect(await backup.append(change('a', 'one'))).toMatchObject({ state: 'kept', waiting: 0 });
  await backup.append(change('b', 'zwei 二'));
  expect(await labelsIn(path)).toEqual(['one', 'zwei 二']);
});

test('many changes at once are all kept, the later write of a field wins', async () => {
  const path = temporaryFolder();
  const { backup } = opened(path);
  const changes = Array.from({ length: 50 }, (_, index) =>
    change(`d${index % 5}`, `${index}`, index),
  );
  await Promise.all(changes.map((one) => backup.append(one)));
  expect(await labelsIn(path)).toEqual(['45', '46', '47', '48', '49']);
});

test('a copy is a file of records that a person can read; without changes none is written', async () => {
  const path = temporaryFolder();
  const first = opened(path);
  await first.backup.append(change('a', 'one'));
  await first.backup.close();
  const [copy] = copiesIn(path);
  expect(copy).toBe('records-000002-2025-03-01T10-00-00.json');
  const parsed = parseRecordsFile(JSON.parse(readFileSync(join(path, copy ?? ''), 'utf8')));
  expect(parsed.state?.records).toMatchObject([{ id: 'a', label: 'one' }]);
  const second = opened(path);
  await second.backup.content();
  await second.backup.close();
  expect(copiesIn(path)).toEqual([copy]);
  expect(await labelsIn(path)).toEqual(['one']);
});

test('a torn last line is no loss, and the next change does not run into it', async () => {
  const path = temporaryFolder();
  await opened(path).backup.append(change('a', 'one'));
  appendFileSync(join(path, journalsIn(path)[0] ?? ''), '{"at":"2025-03-01T10:0');
  const { backup, log } = opened(path);
  await backup.append(change('b', 'two'));
  expect(await labelsIn(path)).toEqual(['one', 'two']);
  expect(log).not.toHaveBeenCalled();
});

test('a damaged copy is left alone and told; the one before and all journals since bring everything', async () => {
  const path = temporaryFolder();
  for (const [id, label] of [
    ['a', 'one'],
    ['b', 'two'],
    ['c', 'three'],
  ] as const) {
    const { backup } = opened(path);
    await backup.append(change(id, label));
    await backup.close();
  }
  const newest = copiesIn(path).sort().at(-1) ?? '';
  writeFileSync(join(path, newest), '{"schema":"shelflight.rec');
  const { backup, log } = opened(path);
  expect((await backup.content()).records).toHaveLength(3);
  expect(log).toHaveBeenCalledWith(expect.stringContaining(newest));
  await backup.append(change('d', 'four'));
  expect(readFileSync(join(path, newest), 'utf8')).toBe('{"schema":"shelflight.rec');
  expect(await labelsIn(path)).toEqual(['one', 'two', 'three', 'four']);
});

test('garbage in the middle of a journal costs only its own line', async () => {
  const path = temporaryFolder();
  const { backup } = opened(path);
  await backup.append(change('a', 'one'));
  await backup.append(change('b', 'two'));
  const journal = join(path, journalsIn(path)[0] ?? '');
  const lines = readFileSync(journal, 'utf8').split('\n');
  writeFileSync(journal, [lines[0], '\0\0{]', '{"records":5}', lines[1], ''].join('\n'));
  const again = opened(path);
  expect((await again.backup.content()).records).toHaveLength(2);
  expect(again.log).toHaveBeenCalledTimes(2);
});

test('a journal that is held for a moment is waited for', async () => {
  const path = temporaryFolder();
  let tries = 0;
  const { backup, tell } = opened(path, {
    open(file, flags) {
      tries++;
      return tries < 3 ? Promise.reject(failure('EBUSY')) : open(file, flags);
    },
  });
  expect((await backup.append(change('a', 'one'))).state).toBe('kept');
  expect(tries).toBe(3);
  expect(tell).not.toHaveBeenCalled();
  expect(await labelsIn(path)).toEqual(['one']);
});

test('a journal that stays locked is left, and a new copy has everything', async () => {
  const path = temporaryFolder();
  let isLocked = false;
  const { backup } = opened(path, {
    open: (file, flags) => (isLocked ? Promise.reject(failure('EBUSY')) : open(file, flags)),
  });
  await backup.append(change('a', 'one'));
  const before = readFileSync(join(path, journalsIn(path)[0] ?? ''), 'utf8');
  isLocked = true;
  expect((await backup.append(change('b', 'two'))).state).toBe('kept');
  expect(copiesIn(path)).toHaveLength(1);
  expect(readFileSync(join(path, journalsIn(path)[0] ?? ''), 'utf8')).toBe(before);
  expect(await labelsIn(path)).toEqual(['one', 'two']);
});

test('a full disk damages nothing old, is told, and everything follows when there is room', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const path = temporaryFolder();
    let isFull = false;
    const { backup, folder, tell } = opened(path, {
      async open(file, flags) {
        const handle = await open(file, flags);
        if (isFull) {
          const write = handle.write.bind(handle) as (...args: unknown[]) => Promise<never>;
          // Half of it still goes onto the disk.
          handle.write = (async (bytes: Uint8Array, from: number, length: number, at: number) => {
            await write(bytes, from, Math.floor(length / 2), at);
            throw failure('ENOSPC');
          }) as never;
        }
        return handle;
      },
    });
    await backup.append(change('a', 'one'));
    isFull = true;
    folder.writeCopy = () => Promise.reject(failure('ENOSPC'));
    const status = await backup.append(change('b', 'two'));
    expect(status).toMatchObject({ state: 'failing', waiting: 1 });
    expect(status.message).toBe(
      'The backup of what people wrote cannot be written: the disk is full.',
    );
    await backup.append(change('c', 'three'));
    expect(await labelsIn(path)).toEqual(['one']);
    expect(tell).toHaveBeenCalledOnce();

    isFull = false;
    folder.writeCopy = BackupFolder.prototype.writeCopy;
    await vi.advanceTimersByTimeAsync(5_000);
    await backup.content();
    expect(backup.status).toMatchObject({ state: 'kept', message: null, waiting: 0 });
    expect(tell).toHaveBeenLastCalledWith(expect.objectContaining({ state: 'kept' }));
    expect(await labelsIn(path)).toEqual(['one', 'two', 'three']);
  } finally {
    vi.useRealTimers();
  }
});

test('a folder that is taken away comes back whole with the next change', async () => {
  const path = join(temporaryFolder(), 'backups');
  const { backup } = opened(path);
  await backup.append(change('a', 'one'));
  rmSync(path, { recursive: true });
  expect((await backup.append(change('b', 'two'))).state).toBe('kept');
  expect(await labelsIn(path)).toEqual(['one', 'two']);
});

test('a journal that somebody else cut short is not written to again', async () => {
  const path = temporaryFolder();
  const { backup } = opened(path);
  await backup.append(change('a', 'one'));
  writeFileSync(join(path, journalsIn(path)[0] ?? ''), '');
  await backup.append(change('b', 'two'));
  expect(await labelsIn(path)).toEqual(['one', 'two']);
});
