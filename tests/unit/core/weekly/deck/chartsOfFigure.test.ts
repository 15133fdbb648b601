import { describe, expect, test } from 'vitest';
import { chartsOfFigure } from '../../../../../src/core/weekly/deck/chartsOfFigure.ts';
import { translateFigure } from '../../../../../src/core/weekly/slides/translateFigure.ts';
import { wordsOf } from '../../../../../src/core/weekly/words/wordsOf.ts';
import { color, shelf, stats } from '../exampleMeeting.ts';

describe('native charts', () => {
  test('have the plotted numbers, the colour of the condition, whole steps and the line of T80', () => {
    const [chart] = chartsOfFigure(shelf, wordsOf('en'));
    expect(chart?.series).toEqual([
      { name: 'control', color, x: [0, 5, 12.5, 20], y: [1, 0.95, null, 0.7] },
      { name: 'T80', color: '#7A7F87', x: [0, 20], y: [0.8, 0.8] },
    ]);
    expect(chart?.x).toEqual({ title: 'Time (d)', range: [0, 20], step: 5 });
    expect(chart?.y).toEqual({ title: 'Normalized PCE', range: [0, 1.2], step: 0.2 });
  });

  test('boxes come as quartiles, median and whiskers by name', () => {
    const charts = chartsOfFigure(translateFigure(stats, wordsOf('zh')), wordsOf('zh'));
    expect(charts).toHaveLength(4);
    expect(charts[2]?.y.title).toBe('填充因子 FF (%)');
    expect(charts[3]?.categories).toEqual(['control']);
    expect(charts[3]?.series.map(({ name, y }) => [name, y[0]])).toEqual([
      ['下须', 15],
      ['下四分位数', 15.5],
      ['中位数', 16],
      ['上四分位数', 16.5],
      ['上须', 17],
    ]);
    expect(charts[0]?.y.title).toBe('Voc (V)');
  });
});
