import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { composeSvg } from '../../../../src/renderer/features/saving/composeSvg.ts';
import { withResolution } from '../../../../src/renderer/features/saving/pngResolution.ts';
import { cutText, wrappedText } from '../../../../src/renderer/features/saving/svgText.ts';
import { picture, trace, values } from './examplePicture.ts';

const shelf = picture([trace('MeBz', values([0, 120, 240], [1, 0.9, 0.8]))]);
const soak = { ...shelf, id: 'soak' as const, title: 'Light soak (MPP)' };

describe('a figure', () => {
  test('has live text: axis labels, ticks, legend, T80 and the note', () => {
    const { svg } = composeSvg([shelf], 'Drawn by Shelflight');
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    for (const text of [
      'Normalized PCE (first point = 1)',
      'Time in the dark (days)',
      'MeBz &amp; co (n = 6)',
      '>T80<',
      'Each device divided by its first point.',
    ]) {
      expect(svg).toContain(text);
    }
  });

  test('needs nothing from outside and runs nothing', () => {
    const { svg } = composeSvg([shelf], '<script>alert(1)</script>');
    expect(svg).not.toMatch(/<script|var\(--|href|@import|class=/);
    expect(svg).toContain('<rect width="100%" height="100%" fill="#FFFFFF"/>');
    expect(svg).toContain('font-family="Arial');
  });

  test('of one chart is a column wide, of two charts two columns', () => {
    expect(composeSvg([shelf], '').widthMm).toBe(88);
    const both = composeSvg([shelf, soak], '');
    expect(both.widthMm).toBe(180);
    expect(both.svg).toContain('id="panel-shelf"');
    expect(both.svg).toContain('id="panel-soak"');
  });

  test('has no text below 5 points', () => {
    const sizes = [...composeSvg([shelf, soak], '').svg.matchAll(/font-size="([\d.]+)"/g)];
    expect(sizes.length).toBeGreaterThan(5);
    for (const [, size] of sizes) expect(Number(size)).toBeGreaterThanOrEqual(5);
  });

  test('draws a hidden condition neither as a line nor in the legend', () => {
    const hidden = { ...shelf, legend: shelf.legend.map((entry) => ({ ...entry, hidden: true })) };
    expect(composeSvg([hidden], '').svg).not.toContain('MeBz &amp; co');
  });
});

test('long notes are broken between words', () => {
  const lines = wrappedText('one two three four five six seven', 5, 30);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join(' ')).toBe('one two three four five six seven');
});

test('a title that is too long is cut', () => {
  expect(cutText('Shelf', 7, 100)).toBe('Shelf');
  expect(cutText('Control, as received and stored', 7, 60)).toMatch(/^Control, as.*…$/);
});

test('a PNG gets its resolution right after its header', () => {
  const header = new Uint8Array(40).fill(7);
  const png = withResolution(header, 600);
  expect(new TextDecoder().decode(png.subarray(37, 41))).toBe('pHYs');
  expect(new DataView(png.buffer).getUint32(41)).toBe(23622);
  expect([...png.subarray(54)]).toEqual(Array(7).fill(7));
  expect(new DataView(png.buffer).getUint32(50)).toBe(crc32(png.subarray(37, 50)));
});
