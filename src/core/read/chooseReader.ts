import type { Encoding } from './detectEncoding.ts';
import { detectReader } from './detectReader.ts';
import type { FileHead, Reader } from './Reader.ts';
import { TextDecoding } from './TextDecoding.ts';

/** The reader of a file, with the head and the decoding that it was told by. */
export interface ChosenReader {
  readonly reader: Reader | null;
  readonly head: FileHead;
  readonly text: TextDecoding;
}

/**
 * Asks the readers that people made, each in its own encoding, and then the built-in ones. UTF-16
 * has been transcoded before and stays what it is.
 */
export function chooseReader(
  named: readonly Reader[],
  text: TextDecoding,
  headIn: (text: TextDecoding) => FileHead,
): ChosenReader {
  const known = new Map<Encoding, ChosenReader>();
  const asIn = (encoding: Encoding): ChosenReader => {
    let asked = known.get(encoding);
    if (asked === undefined) {
      const own = encoding === text.encoding ? text : new TextDecoding(encoding);
      asked = { reader: null, head: headIn(own), text: own };
      known.set(encoding, asked);
    }
    return asked;
  };
  const isFixed = text.encoding === 'utf-16le' || text.encoding === 'utf-16be';
  for (const reader of named) {
    const asked = asIn(isFixed ? text.encoding : (reader.encoding ?? text.encoding));
    if (reader.sniff(asked.head) >= 1) return { ...asked, reader };
  }
  const asked = asIn(text.encoding);
  return { ...asked, reader: detectReader(asked.head) };
}
