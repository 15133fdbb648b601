import { describe, expect, test } from 'vitest';
import { weeklySlides } from '../../../../../src/core/weekly/slides/weeklySlides.ts';
import { wordsOf } from '../../../../../src/core/weekly/words/wordsOf.ts';
import { facts, shelf, stats } from '../exampleMeeting.ts';

describe('weeklySlides', () => {
  test('the table, a slide for each condition, a slide for each figure', () => {
    const slides = weeklySlides({ ...facts, language: 'en' });
    expect(slides.map(({ kind, title }) => [kind, title])).toEqual([
      ['table', 'What changed'],
      ['condition', 'control'],
      ['figure', 'Shelf life'],
      ['figure', 'Figures of merit, as first measured'],
    ]);
    expect(slides[0]).toMatchObject({
      subtitle: 'Since 2025-03-07, newest data 2025-03-14 09:30',
    });
    expect(slides[2]).toMatchObject({
      caption: 'control (n = 6). Symbols and lines are means over devices.',
    });
  });

  test('in Chinese the axes are Chinese and the numbers the same; the picture stays English', () => {
    const slide = weeklySlides({ ...facts, language: 'zh' })[2];
    if (slide?.kind !== 'figure') return expect.fail('no figure');
    const [panel] = slide.spec.panels;
    expect(panel?.x).toMatchObject({ quantity: '时间', unit: '天' });
    expect(panel?.y.quantity).toBe('归一化光电转换效率');
    expect(panel?.note).toEqual(['合成示例数据，非实测']);
    expect(panel?.traces).toEqual(shelf.panels[0]?.traces);
    expect(slide.english).toBe(shelf);
  });

  test('a figure without means says that each line is a device, and names no n of one', () => {
    const panels = shelf.panels.map((panel) => ({
      ...panel,
      traces: panel.traces.map((trace) => ({ ...trace, n: null, sd: null })),
    }));
    const figures = [{ template: 'shelf' as const, spec: { ...shelf, panels } }];
    const slide = weeklySlides({ ...facts, figures, language: 'en' })[2];
    expect(slide).toMatchObject({ caption: 'Each line is one device.' });
  });

  test('devices without a condition are named so in Chinese too', () => {
    const panels = stats.panels.map((panel) => ({
      ...panel,
      x: { ...panel.x, categories: ['No condition'] },
      boxes: panel.boxes.map((box) => ({ ...box, label: 'No condition' })),
    }));
    const figures = [{ template: 'stats' as const, spec: { ...stats, panels } }];
    const slide = weeklySlides({ ...facts, figures, language: 'zh' })[2];
    if (slide?.kind !== 'figure') return expect.fail('no figure');
    expect(slide.spec.panels[0]?.x.categories).toEqual(['未标注条件']);
    expect(slide.caption).toContain('未标注条件 (n = 3)');
  });

  test('both languages have every word, and no axis of a shown figure is left in English', () => {
    const zh = wordsOf('zh');
    expect(Object.keys(zh).sort()).toEqual(Object.keys(wordsOf('en')).sort());
    for (const { panels } of [shelf, stats]) {
      for (const { x, y } of panels) {
        for (const { quantity } of [x, y]) {
          // Symbols are the same in both languages.
          const isWord = quantity !== '' && !quantity.startsWith('@');
          if (isWord) expect(zh.quantities).toHaveProperty([quantity]);
        }
      }
    }
  });
});
