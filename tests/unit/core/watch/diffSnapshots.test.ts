import { describe, expect, test } from 'vitest';
import { diffSnapshots, type FileStat } from '../../../../src/core/watch/diffSnapshots.ts';

const file = (change: Partial<FileStat> = {}): FileStat => ({
  path: 'soak/ch01.txt',
  bytes: 100,
  modifiedAt: 1000,
  inode: 7,
  ...change,
});

const kindOf = (before: Partial<FileStat>, after: Partial<FileStat>) => {
  const changes = diffSnapshots([file(before)], [file(after)]);
  return (['added', 'grown', 'replaced', 'removed'] as const).filter(
    (kind) => changes[kind].length > 0,
  );
};

describe('diffSnapshots', () => {
  test('says nothing about a file that stayed the same', () => {
    expect(kindOf({}, {})).toEqual([]);
  });

  test('finds new and lost files by their path', () => {
    const changes = diffSnapshots([file({ path: 'a' })], [file({ path: 'b' })]);
    expect(changes.added.map(({ path }) => path)).toEqual(['b']);
    expect(changes.removed.map(({ path }) => path)).toEqual(['a']);
  });

  test('more bytes in the same inode is growth, whatever the clock says', () => {
    expect(kindOf({}, { bytes: 120, modifiedAt: 2000 })).toEqual(['grown']);
    expect(kindOf({}, { bytes: 120, modifiedAt: 1000 })).toEqual(['grown']);
  });

  test('a file that shrank is another file', () => {
    expect(kindOf({}, { bytes: 99 })).toEqual(['replaced']);
  });

  test('another inode is another file, even when it is longer (rename-replace)', () => {
    expect(kindOf({}, { bytes: 120, inode: 8 })).toEqual(['replaced']);
  });

  test('the same size written again later is another file', () => {
    expect(kindOf({}, { modifiedAt: 2000 })).toEqual(['replaced']);
  });

  test('the same size with an older time is no change', () => {
    expect(kindOf({}, { modifiedAt: 500 })).toEqual([]);
  });

  test('a file system without inodes does not make every growth a replacement', () => {
    expect(kindOf({ inode: 0 }, { inode: 8, bytes: 120 })).toEqual(['grown']);
    expect(kindOf({ inode: 0 }, { inode: 0, bytes: 120 })).toEqual(['grown']);
  });

  test('gives the new stats, so that they can be kept as the next listing', () => {
    const [grown] = diffSnapshots([file()], [file({ bytes: 150 })]).grown;
    expect(grown?.bytes).toBe(150);
  });
});
