import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOfBlocks } from '../../../../../src/core/weekly/slides/pagesOfBlocks.ts';
import { rowsOfLine } from '../../../../../src/core/weekly/slides/rowsOfLine.ts';
import type { WeeklyLine } from '../../../../../src/core/weekly/WeeklyLine.ts';
import { wordsOf } from '../../../../../src/core/weekly/words/wordsOf.ts';

const line = fc.record({
  tone: fc.constant('plain' as const),
  head: fc.string({ maxLength: 300 }),
  items: fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }),
});

test('slides lose no line of what changed, and hold no more rows than fit', () => {
  const blocks = fc.array(
    fc.record({
      title: fc.string({ maxLength: 20 }),
      lines: fc.array(line, { minLength: 1, maxLength: 9 }),
    }),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(blocks, (given) => {
      const pages = pagesOfBlocks(given, (count) => `${count} more`);
      const shown: WeeklyLine[] = pages.flat().flatMap(({ lines }) => lines);
      expect(shown).toEqual(given.flatMap(({ lines }) => lines));
      for (const page of pages) {
        const lines = page.flatMap((block) => block.lines);
        const rows = page.length + lines.reduce((sum, each) => sum + rowsOfLine(each), 0);
        if (lines.length > 1) expect(rows).toBeLessThanOrEqual(15);
      }
    }),
  );
});

test('of more devices than a slide can name the rest is counted', () => {
  const items = Array.from({ length: 12 }, (_, i) => `A-${i}`);
  const [page] = pagesOfBlocks(
    [{ title: 'Shelf', lines: [{ tone: 'new', head: 'New', items }] }],
    wordsOf('en').andMore,
  );
  expect(page?.[0]?.lines[0]?.items).toEqual([...items.slice(0, 7), 'and 5 more']);
});
