import type { Deck, DeckChart } from '../../../../src/core/weekly/deck/Deck.ts';

/** A deck with one slide of each kind, small enough to be read. */

export const curves: DeckChart = {
  kind: 'scatter',
  x: { title: 'Time (h)', range: [0, 200], step: 50 },
  y: { title: 'Normalized PCE', range: [0, 1.2], step: 0.2 },
  categories: [],
  series: [
    { name: 'MeBz', color: '#D55E00', x: [0, 50, 75, 100], y: [1, 0.9, null, 0.75] },
    { name: 'MeBz/KOH & <co>', color: '#0072B2', x: [0, 120, 200], y: [1, 0.99, 0.97] },
    { name: 'T80', color: '#7A7F87', x: [0, 200], y: [0.8, 0.8] },
  ],
};

export const boxes: DeckChart = {
  kind: 'boxes',
  x: { title: '', range: null, step: null },
  y: { title: 'PCE (%)', range: [0, 20], step: 5 },
  categories: ['MeBz', 'MeBz/KOH'],
  series: ['Lower whisker', 'Lower quartile', 'Median', 'Upper quartile', 'Upper whisker'].map(
    (name, i) => ({ name, color: '#7A7F87', x: [0, 1], y: [i, i === 2 ? null : 12 + i] }),
  ),
};

export const deck: Deck = {
  language: 'en',
  slides: [
    { kind: 'title', title: 'Weekly meeting', subtitle: 'sample-export, since 2025-03-07' },
    {
      kind: 'table',
      title: 'What changed',
      subtitle: 'Since 2025-03-07',
      table: { heads: ['Condition', 'Measured'], rows: [['MeBz', '6 / 8']] },
    },
    {
      kind: 'text',
      title: 'MeBz',
      subtitle: 'Since 2025-03-07',
      color: '#D55E00',
      blocks: [
        {
          title: 'Shelf',
          lines: [{ tone: 'crossed', head: 'T80 reached', items: ['MeBz-01 (11 d)', 'MeBz-02'] }],
        },
      ],
    },
    { kind: 'charts', title: 'Light soak', caption: 'MeBz (n = 8).', charts: [curves] },
    { kind: 'charts', title: 'Figures of merit', caption: '', charts: [boxes, boxes] },
    { kind: 'picture', title: 'Light soak (picture)', caption: 'MeBz (n = 8).', figure: 0 },
  ],
};
