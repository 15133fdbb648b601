import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileCache } from '../../../../../src/main/ingest/cache/FileCache.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const data = { name: 'CH01', column: Float64Array.of(1, Number.NaN, -0) };

function read(cache: FileCache, name: string, made = 'made'): unknown {
  const read = cache.open(name, made)?.next(Number.POSITIVE_INFINITY);
  return read === null || read === undefined || read === 'more' ? null : read.data;
}

function cacheIn(folder: string, limitBytes?: number): FileCache {
  return new FileCache({ folder, version: '1', ...(limitBytes !== undefined && { limitBytes }) });
}

describe('FileCache', () => {
  test('gives back what was written, also after a new start', async () => {
    const folder = join(temporaryFolder(), 'cache');
    expect(await cacheIn(folder).write('a', 'made', data)).toBe(true);
    expect(read(cacheIn(folder), 'a')).toEqual(data);
    expect(cacheIn(folder).state()).toMatchObject({ files: 1, message: null });
  });

  test('reads long columns in slices', async () => {
    const cache = cacheIn(temporaryFolder());
    const long = { columns: [1, 2, 3].map((value) => new Float64Array(20_000).fill(value)) };
    await cache.write('a', 'made', long);
    const reader = cache.open('a', 'made');
    expect([reader?.next(0), reader?.next(0)]).toEqual(['more', 'more']);
    expect(reader?.next(0)).toEqual({ data: long });
  });

  test('has nothing for what was made of something else, or by another version', async () => {
    const folder = temporaryFolder();
    await cacheIn(folder).write('a', 'made', data);
    expect(read(cacheIn(folder), 'a', 'otherwise')).toBeNull();
    expect(read(new FileCache({ folder, version: '2' }), 'a')).toBeNull();
    expect(read(cacheIn(folder), 'b')).toBeNull();
  });

  test('has nothing where any byte was changed, or any part is missing', async () => {
    const folder = temporaryFolder();
    const cache = cacheIn(folder);
    await cache.write('a', 'made', data);
    const path = join(folder, 'a.columns');
    const whole = readFileSync(path);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] as number) ^ 0x10;
      writeFileSync(path, damaged);
      const got = read(cache, 'a');
      // A few bytes of padding before the columns mean nothing.
      if (got !== null) expect(got).toEqual(data);
      truncateSync(path, at);
      expect(read(cache, 'a')).toBeNull();
    }
    rmSync(path);
    expect(read(cache, 'a')).toBeNull();
  });

  test('lets go first what was used longest ago', async () => {
    const folder = temporaryFolder();
    const cache = cacheIn(folder);
    for (const name of ['old', 'used', 'new']) await cache.write(name, 'made', data);
    const { bytes } = cache.state();
    const longAgo = new Date('2025-01-01T00:00:00Z');
    for (const name of ['old', 'used']) {
      utimesSync(join(folder, `${name}.columns`), longAgo, longAgo);
    }
    const small = cacheIn(folder, bytes);
    expect(small.state().files).toBe(3);
    read(small, 'used');
    await small.write('newest', 'made', data);
    expect(small.state().bytes).toBeLessThanOrEqual(bytes);
    expect(read(small, 'old')).toBeNull();
    expect(read(small, 'used')).toEqual(data);
  });

  test('does not keep what is larger than all that may be kept', async () => {
    const cache = cacheIn(temporaryFolder(), 10);
    expect(await cache.write('a', 'made', data)).toBe(false);
    expect(cache.state()).toMatchObject({ files: 0, bytes: 0, message: null });
  });

  test('tells in one sentence when writing keeps failing, and goes on when it works again', async () => {
    const folder = join(temporaryFolder(), 'cache');
    writeFileSync(folder, 'a file stands in the way');
    const cache = cacheIn(folder);
    const tries = async () => [
      await cache.write('a', 'made', data),
      await cache.write('b', 'made', data),
    ];
    expect(await tries()).toEqual([false, false]);
    expect(cache.state().message).toBeNull();
    await tries();
    expect(cache.state().message).toMatch(/cannot be kept .* is not a folder/);
    rmSync(folder);
    mkdirSync(folder);
    cache.clear();
    expect(await tries()).toEqual([true, true]);
    expect(cache.state()).toMatchObject({ message: null, files: 2 });
  });

  test('is emptied when asked, and a half-written file of an earlier run is swept away', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.columns.1-0.tmp'), 'half');
    const cache = cacheIn(folder);
    await cache.write('a', 'made', data);
    expect(existsSync(join(folder, 'x.columns.1-0.tmp'))).toBe(false);
    cache.clear();
    expect(readdirSync(folder)).toEqual([]);
    expect(cache.state()).toMatchObject({ files: 0, bytes: 0 });
  });
});
