import { expect, test } from 'vitest';
import type { FigureRecipe } from '../../../../src/core/figure/recipe/FigureRecipe.ts';
import { madeWords } from '../../../../src/core/figure/recipe/madeWords.ts';

const recipe = { appVersion: '0.1.0', madeAt: '2026-01-02T03:04:05.000Z', files: [] } as unknown;
const file = { path: 'a.txt', bytes: 1, sha256: null };

test('a figure says when it was made, with what and from how many files', () => {
  const made = recipe as FigureRecipe;
  expect(madeWords({ ...made, files: [file] })).toBe(
    'Made on 2026-01-02 with Shelflight 0.1.0, from 1 raw file.',
  );
  expect(madeWords({ ...made, madeAt: '?' })).toBe(
    'Made with Shelflight 0.1.0, it does not say from which raw files.',
  );
});
