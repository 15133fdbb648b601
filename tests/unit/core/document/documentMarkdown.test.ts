import { expect, test } from 'vitest';
import { documentMarkdown } from '../../../../src/core/document/documentMarkdown.ts';

test('blocks become Markdown with a blank line between them', () => {
  const text = documentMarkdown([
    { kind: 'heading', level: 2, text: 'Methods' },
    { kind: 'paragraph', text: 'Two\nlines' },
    { kind: 'list', items: ['a', 'b'] },
    { kind: 'topics', topics: [{ number: 3, title: 'Hysteresis', items: ['yes'] }] },
    { kind: 'table', head: ['axis', 'found'], rows: [['light', '1 | 2']] },
  ]);
  expect(text).toBe(
    [
      '## Methods',
      '',
      'Two lines',
      '',
      '- a\n- b',
      '',
      '3. Hysteresis\n   - yes',
      '',
      '| axis | found |\n| --- | --- |\n| light | 1 \\| 2 |',
      '',
    ].join('\n'),
  );
});
