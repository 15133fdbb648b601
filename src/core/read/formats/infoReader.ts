import { InfoParser } from '../InfoParser.ts';
import type { FileHead, Reader } from '../Reader.ts';

/** Makes a reader for files that are known and hold no measurement of ours. */
export function infoReader(
  id: string,
  title: string,
  message: string,
  sniff: (head: FileHead, lines: readonly string[]) => number,
): Reader {
  return {
    id,
    title,
    sniff: (head) => {
      const lines = head.lines
        .map((line) => line.replaceAll('\ufeff', '').trim())
        .filter((line) => line !== '');
      return lines.length === 0 ? 0 : sniff(head, lines);
    },
    open: () => new InfoParser(message),
  };
}
