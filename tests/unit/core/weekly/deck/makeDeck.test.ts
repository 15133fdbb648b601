import { expect, test } from 'vitest';
import { makeDeck } from '../../../../../src/core/weekly/deck/makeDeck.ts';
import { weeklySlides } from '../../../../../src/core/weekly/slides/weeklySlides.ts';
import { facts, shelf, stats } from '../exampleMeeting.ts';

test('a deck begins with its title and shows each figure as charts and as a picture', () => {
  const slides = weeklySlides({ ...facts, language: 'en' });
  const { deck, figures } = makeDeck({
    slides,
    language: 'en',
    subtitle: 'export, since 2025-03-07',
    colorOf: () => '#D55E00',
  });
  expect(deck.slides.map(({ kind }) => kind)).toEqual([
    'title',
    'table',
    'text',
    'charts',
    'picture',
    'charts',
    'picture',
  ]);
  expect(figures).toEqual([shelf, stats]);
  expect(deck.slides[3]).toMatchObject({
    caption: expect.stringContaining('standard deviation is drawn in the picture'),
  });
});
