import type { Encoding } from './detectEncoding.ts';
import { eightBitEncoding } from './eightBitEncoding.ts';

const decoders = new Map<string, TextDecoder>();

function decoderOf(label: string, fatal: boolean): TextDecoder {
  const key = fatal ? `${label}!` : label;
  let decoder = decoders.get(key);
  if (decoder === undefined) {
    decoder = new TextDecoder(label, { fatal, ignoreBOM: true });
    decoders.set(key, decoder);
  }
  return decoder;
}

/**
 * Decodes header lines and text cells of one file. UTF-16 arrives here as UTF-8 already. A file that
 * began as plain ASCII and later shows bytes that are no UTF-8 is told apart then.
 */
export class TextDecoding {
  /** The file's encoding, for people. */
  encoding: Encoding;
  readonly #fixed: boolean;

  constructor(encoding: Encoding) {
    this.encoding = encoding;
    this.#fixed = encoding !== 'utf-8';
  }

  readonly decode = (bytes: Uint8Array, start: number, end: number): string => {
    const part = bytes.subarray(start, end);
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be') {
      return decoderOf('utf-8', false).decode(part);
    }
    if (this.encoding === 'utf-8') {
      try {
        return decoderOf('utf-8', true).decode(part);
      } catch {
        if (!this.#fixed) this.encoding = eightBitEncoding(part);
      }
    }
    return decoderOf(this.encoding, false).decode(part);
  };
}
