import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FigureRecipe } from '../../../../src/core/figure/recipe/FigureRecipe.ts';
import { changedFiles } from '../../../../src/main/export/changedFiles.ts';
import { hashFiles } from '../../../../src/main/export/hashFiles.ts';
import { temporaryFolder } from '../ingest/temporaryFolder.ts';

test('a reopened figure tells what became of its raw files', async () => {
  const root = temporaryFolder();
  const paths = ['a.txt', 'b.txt', 'c.txt', 'd.txt'];
  for (const path of paths) writeFileSync(join(root, path), `${path} 1\n`);
  const files = await hashFiles(paths.map((path) => ({ root, path })));
  expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  const recipe = { files } as FigureRecipe;
  const watched = paths.map((path) => ({ root, path }));
  expect(await changedFiles(recipe, watched)).toEqual(['All its raw files are unchanged.']);

  appendFileSync(join(root, 'b.txt'), 'b.txt 2\n');
  writeFileSync(join(root, 'c.txt'), 'c.txt 9\n');
  expect(await changedFiles(recipe, watched.slice(0, 3))).toEqual([
    'b.txt has grown since.',
    'c.txt holds something else now.',
    'd.txt is not in a watched folder.',
  ]);
});

test('of two watched folders with such a file, one that is unchanged is enough', async () => {
  const root = temporaryFolder();
  const copy = temporaryFolder();
  for (const folder of [root, copy]) writeFileSync(join(folder, 'a.txt'), 'a\n');
  const files = await hashFiles([{ root, path: 'a.txt' }]);
  appendFileSync(join(copy, 'a.txt'), 'b\n');
  const watched = [root, copy].map((folder) => ({ root: folder, path: 'a.txt' }));
  const recipe = { files } as FigureRecipe;
  expect(await changedFiles(recipe, watched)).toEqual(['Its raw file is unchanged.']);
  rmSync(join(copy, 'a.txt'));
  expect(await changedFiles(recipe, watched.slice(1))).toEqual(['a.txt cannot be read any more.']);
});

test('a file that cannot be read has no hash; one inside an archive has that of the archive', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'export.zip'), 'PK');
  const [inside, gone] = await hashFiles([
    { root, path: 'export.zip/sub/ch01.txt' },
    { root, path: 'gone.txt' },
  ]);
  expect(inside).toMatchObject({ path: 'export.zip/sub/ch01.txt', bytes: 2 });
  expect(gone).toEqual({ path: 'gone.txt', bytes: null, sha256: null });
});
