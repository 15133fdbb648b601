import { expect, test } from 'vitest';
import { progressPercent } from '../../../../src/renderer/features/header/progressPercent.ts';
import { progressWords } from '../../../../src/renderer/features/header/progressWords.ts';

const progress = {
  filesDone: 1_012,
  filesTotal: 5_000,
  bytesDone: 12e6,
  bytesTotal: 350e6,
  secondsLeft: 8.4,
};

test('Progress is told in files, bytes and time left', () => {
  expect(progressWords(progress)).toBe(
    'reading 1,012 of 5,000 files, 12 MB of 350 MB, about 8 s left',
  );
  expect(progressWords({ ...progress, secondsLeft: 200 })).toMatch(/about 3 min left$/);
  expect(progressWords({ ...progress, secondsLeft: 0.1 })).toMatch(/about 1 s left$/);
});

test('Nothing is said of what is not known yet', () => {
  const none = { filesDone: 0, filesTotal: 1, bytesDone: 0, bytesTotal: 0, secondsLeft: null };
  expect(progressWords(none)).toBe('reading 0 of 1 file');
  expect(progressPercent(none)).toBe(0);
});

test('The bar goes by bytes, for a long log takes longer than many sweeps', () => {
  expect(progressPercent(progress)).toBeCloseTo(3.43, 2);
  expect(progressPercent({ ...progress, filesDone: 1, filesTotal: 2, bytesTotal: 0 })).toBe(50);
});
