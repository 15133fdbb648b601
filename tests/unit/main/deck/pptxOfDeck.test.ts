import { expect, test } from 'vitest';
import { pptxOfDeck } from '../../../../src/main/deck/pptxOfDeck.ts';
import { deck } from './exampleDeck.ts';
import { openDeck } from './openDeck.ts';

/** A PNG of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const opened = openDeck(await pptxOfDeck(deck, [{ png }], 'Shelflight 0.0.0'));

test('a slide for each slide of the deck, with its words', () => {
  expect(opened.slides).toHaveLength(deck.slides.length);
  expect(opened.slides[0]).toContain('Weekly meeting');
  expect(opened.slides[1]).toContain('6 / 8');
  expect(opened.slides[2]).toContain('MeBz-01 (11 d); MeBz-02');
  expect(opened.slides[3]).toContain('MeBz (n = 8).');
});

test('a native chart holds exactly the plotted numbers, each series in rows of its own', () => {
  const [curve] = opened.charts;
  expect(curve?.map(({ name, color }) => [name, color])).toEqual([
    ['MeBz', 'D55E00'],
    ['MeBz/KOH &amp; &lt;co&gt;', '0072B2'],
    ['T80', '7A7F87'],
  ]);
  expect([...(curve?.[0]?.x.values() ?? [])]).toEqual([0, 50, 75, 100, 0, 120, 200, 0, 200]);
  expect(curve?.map(({ y }) => [...y])).toEqual([
    [
      [0, 1],
      [1, 0.9],
      [3, 0.75],
    ],
    [
      [4, 1],
      [5, 0.99],
      [6, 0.97],
    ],
    [
      [7, 0.8],
      [8, 0.8],
    ],
  ]);
});

test('its axes span whole steps, breaks stay breaks, and nothing is written empty', () => {
  const [curve] = opened.chartTexts;
  expect(curve).toContain('<c:max val="200"/><c:min val="0"/>');
  expect(curve).toContain('<c:majorUnit val="50"/>');
  expect(curve).toContain('<c:dispBlanksAs val="gap"/>');
  for (const text of opened.chartTexts) expect(text).not.toContain('<c:v></c:v>');
});

test('box plots are a native chart by name of the condition', () => {
  const [, first, second] = opened.charts;
  expect(first).toHaveLength(5);
  expect(first?.[0]?.y).toEqual(
    new Map([
      [0, 0],
      [1, 12],
    ]),
  );
  expect(first?.[2]?.y).toEqual(new Map([[0, 2]]));
  expect(second).toEqual(first);
  expect(opened.chartTexts[1]).toContain('MeBz/KOH');
});

test('the sheet behind a chart has the same numbers under the same names', () => {
  const [curve, box] = opened.sheets;
  expect(curve?.[0]).toEqual(['Time (h)', 'MeBz', 'MeBz/KOH & <co>', 'T80']);
  expect(curve?.slice(1, 6)).toEqual([
    [0, 1, null, null],
    [50, 0.9, null, null],
    [75, null, null, null],
    [100, 0.75, null, null],
    [0, null, 1, null],
  ]);
  expect(box?.[1]).toEqual(['MeBz', 0, 1, 2, 3, 4]);
  expect(box?.[2]).toEqual(['MeBz/KOH', 12, 13, null, 15, 16]);
});

test('the picture is the very file that was drawn', () => {
  expect(opened.pictures.map((bytes) => Buffer.from(bytes).equals(png))).toEqual([true]);
});

test('a picture that could not be drawn leaves its reason on the slide', async () => {
  const problem = 'The label “甲” holds “甲”, which Arial does not have.';
  const { slides, pictures } = openDeck(await pptxOfDeck(deck, [{ problem }], 'Shelflight'));
  expect(slides.at(-1)).toContain(problem);
  expect(pictures).toEqual([]);
});

test('a second deck has its own numbers in its own sheets', async () => {
  const again = openDeck(await pptxOfDeck(deck, [{ png }], 'Shelflight 0.0.0'));
  expect(again.charts).toEqual(opened.charts);
  expect(again.sheets).toEqual(opened.sheets);
});

test('every part that the file declares is in it', () => {
  const types = Buffer.from(opened.entries['[Content_Types].xml'] ?? []).toString('utf8');
  const declared = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part);
  expect(declared.length).toBeGreaterThan(deck.slides.length);
  expect(declared.filter((part) => part === undefined || !(part in opened.entries))).toEqual([]);
});

test('a Chinese deck names a typeface that has its letters', async () => {
  const { slides } = openDeck(
    await pptxOfDeck({ ...deck, language: 'zh' }, [{ png }], 'Shelflight'),
  );
  expect(slides[0]).toContain('Microsoft YaHei');
});
