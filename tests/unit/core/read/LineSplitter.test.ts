import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineSplitter, longestLineBytes } from '../../../../src/core/read/LineSplitter.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function split(text: string, cuts: readonly number[]): { lines: string[]; waiting: string } {
  const lines: string[] = [];
  const splitter = new LineSplitter({
    line: (bytes, start, end) => lines.push(decoder.decode(bytes.slice(start, end))),
    tooLong: () => lines.push('<too long>'),
  });
  const bytes = encoder.encode(text);
  let from = 0;
  for (const cut of [
    ...cuts.map((c) => Math.min(c, bytes.length)).sort((a, b) => a - b),
    bytes.length,
  ]) {
    splitter.push(bytes.slice(from, cut));
    from = cut;
  }
  return { lines, waiting: decoder.decode(splitter.waiting()) };
}

describe('LineSplitter', () => {
  it('cuts at LF, CRLF and a lone CR and lets the unfinished line wait', () => {
    expect(split('a\nb\r\nc\rd', [])).toEqual({ lines: ['a', 'b', 'c'], waiting: 'd' });
    expect(split('a\r\n\r\nb\n', [])).toEqual({ lines: ['a', '', 'b'], waiting: '' });
  });

  it('gives the same lines for any chunks, also between CR and LF', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bc', '\r', '\n', '\r\n', '1.5\t2'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (content, cuts) => {
        expect(split(content, cuts)).toEqual(split(content, []));
      }),
    );
  });

  it('skips a line over 1 MiB instead of keeping it, whatever the chunks', () => {
    const text = `a\n${'x'.repeat(longestLineBytes + 1)}\nb\n`;
    for (const cuts of [[], [5], [longestLineBytes], [longestLineBytes + 3]]) {
      expect(split(text, cuts).lines).toEqual(['a', '<too long>', 'b']);
    }
  });
});
