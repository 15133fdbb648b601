import { binarySignature } from './binarySignature.ts';
import { eightBitEncoding } from './eightBitEncoding.ts';

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'gb18030'
  | 'windows-1252'
  // Only where a person says so: no byte tells them from the ones above.
  | 'windows-1251'
  | 'shift_jis';

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

  if (isPlainAscii(head)) return text('utf-8');
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

/** 1 for every byte that is neither printable ASCII nor a blank between lines and fields. */
const isUnusual = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 126 || (byte < 32 && (byte < 9 || byte > 13)) ? 1 : 0,
);

/** Whether a head is plain ASCII, as nearly all are. */
function isPlainAscii(head: Uint8Array): boolean {
  let unusual = 0;
  for (let i = 0; i < head.length; i++) unusual |= isUnusual[head[i] as number] as number;
  return unusual === 0;
}
