import { binarySignature } from './binarySignature.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export interface DetectedEncoding {
  /** Null for a file that is no text. */
  readonly encoding: Encoding | null;
  /** Bytes of the byte order mark, to be skipped. */
  readonly bomLength: number;
  /** What the binary file is, in words. */
  readonly binary: string | null;
}

/** Tells the encoding from a file's first bytes (up to 64 KiB; less when the file is shorter). */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  const signature = binarySignature(head);
  if (signature !== null) return { encoding: null, bomLength: 0, binary: signature };
  const text = (encoding: Encoding, bomLength = 0): DetectedEncoding => ({
    encoding,
    bomLength,
    binary: null,
  });
  if (head[0] === 0xff && head[1] === 0xfe) return text('utf-16le', 2);
  if (head[0] === 0xfe && head[1] === 0xff) return text('utf-16be', 2);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return text('utf-8', 3);

  let evenZeros = 0;
  let oddZeros = 0;
  let earlyZeros = 0;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] as number;
    if (byte === 0) {
      if (i & 1) oddZeros++;
      else evenZeros++;
      if (i < 1024) earlyZeros++;
    } else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) controls++;
  }
  const half = head.length / 2;
  if (oddZeros > half * 0.4 && evenZeros < half * 0.05) return text('utf-16le');
  if (evenZeros > half * 0.4 && oddZeros < half * 0.05) return text('utf-16be');
  // A power cut can leave a block of NULs inside a log; NULs at the very start are no text.
  if (earlyZeros > 0 || controls > head.length * 0.02) {
    return { encoding: null, bomLength: 0, binary: 'a binary file' };
  }
  return text(eightBitEncoding(head));
}

/** UTF-8 when strictly valid, GB18030 when its pairs are Chinese, else windows-1252. */
export function eightBitEncoding(bytes: Uint8Array): Encoding {
  if (decodes('utf-8', withoutCutCharacter(bytes))) return 'utf-8';
  return looksChinese(bytes) ? 'gb18030' : 'windows-1252';
}

function decodes(label: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The head may end inside a character of several bytes. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < length ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

/**
 * GB18030 accepts many western byte pairs too (`µA`, `°C`), so at least half of the pairs must lie
 * in the GB 2312 part, where both bytes are 0xA1 or higher and where everyday Chinese lives.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let common = 0;
  let other = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    if (i + 1 === bytes.length) break;
    const trail = bytes[i + 1] as number;
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || trail === 0x7f || trail === 0xff) {
      return false;
    }
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) common++;
    else other++;
    i += trail < 0x40 ? 3 : 1;
  }
  return common > 0 && common >= other;
}
