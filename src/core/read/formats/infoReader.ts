import { InfoParser } from '../InfoParser.ts';
import type { FileHead, Reader } from '../Reader.ts';

/** The filled lines of a head, trimmed once for all readers that ask. */
const filledLines = new WeakMap<FileHead, readonly string[]>();

/**
 * Makes a reader for files that are known and hold no measurement of ours. `mayBe` refuses by little
 * (the name, the first line), before all lines are looked at.
 */
export function infoReader(
  id: string,
  title: string,
  message: string,
  sniff: (head: FileHead, lines: readonly string[]) => number,
  mayBe: (head: FileHead) => boolean = () => true,
): Reader {
  return {
    id,
    title,
    sniff: (head) => {
      if (!mayBe(head)) return 0;
      const lines = linesOf(head);
      return lines.length === 0 ? 0 : sniff(head, lines);
    },
    open: () => new InfoParser(message),
  };
}

function linesOf(head: FileHead): readonly string[] {
  let lines = filledLines.get(head);
  if (lines === undefined) {
    lines = head.lines
      .map((line) => line.replaceAll('\ufeff', '').trim())
      .filter((line) => line !== '');
    filledLines.set(head, lines);
  }
  return lines;
}
