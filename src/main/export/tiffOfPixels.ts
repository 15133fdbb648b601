import { lzw } from './lzw.ts';
import type { Pixels } from './rasterizeSvg.ts';

/** Field types of TIFF 6.0. */
const ASCII = 2;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;

interface Field {
  readonly tag: number;
  readonly type: number;
  readonly values: readonly number[] | Uint8Array;
}

const rowsPerStrip = 64;

/**
 * A TIFF 6.0 (RGB, 8 bit, LZW with horizontal differencing) with its resolution in dots per inch and an
 * ImageDescription. Little-endian, in strips.
 */
export function tiffOfPixels(pixels: Pixels, dotsPerInch: number, description: string): Uint8Array {
  const { width, height, rgb } = pixels;
  const strips: Uint8Array[] = [];
  for (let row = 0; row < height; row += rowsPerStrip) {
    const rows = Math.min(rowsPerStrip, height - row);
    strips.push(lzw(differences(rgb, row, rows, width)));
  }
  const text = Buffer.from(`${description}\0`, 'utf8');
  const fields = (offsets: readonly number[]): readonly Field[] => [
    { tag: 256, type: LONG, values: [width] },
    { tag: 257, type: LONG, values: [height] },
    { tag: 258, type: SHORT, values: [8, 8, 8] },
    { tag: 259, type: SHORT, values: [5] },
    { tag: 262, type: SHORT, values: [2] },
    { tag: 270, type: ASCII, values: text },
    { tag: 273, type: LONG, values: offsets },
    { tag: 277, type: SHORT, values: [3] },
    { tag: 278, type: LONG, values: [rowsPerStrip] },
    { tag: 279, type: LONG, values: strips.map((strip) => strip.length) },
    { tag: 282, type: RATIONAL, values: [dotsPerInch, 1] },
    { tag: 283, type: RATIONAL, values: [dotsPerInch, 1] },
    { tag: 296, type: SHORT, values: [2] },
    { tag: 305, type: ASCII, values: Buffer.from('Shelflight\0', 'latin1') },
    { tag: 317, type: SHORT, values: [2] },
  ];
  // The directory's length does not depend on the offsets in it, so that it is written twice.
  const headLength = directory(fields(strips.map(() => 0))).length + 8;
  let at = headLength;
  const offsets = strips.map((strip) => {
    const own = at;
    at += strip.length + (strip.length % 2);
    return own;
  });
  const header = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const padded = strips.flatMap((strip) => [strip, Buffer.alloc(strip.length % 2)]);
  return Buffer.concat([header, directory(fields(offsets)), ...padded]);
}

/** The directory at byte 8, with the values that do not fit into it behind it. */
function directory(fields: readonly Field[]): Buffer {
  const head = Buffer.alloc(2 + fields.length * 12 + 4);
  const after: Buffer[] = [];
  let next = 8 + head.length;
  head.writeUInt16LE(fields.length, 0);
  fields.forEach((field, i) => {
    const at = 2 + i * 12;
    const bytes = bytesOf(field);
    const count = field.type === RATIONAL ? field.values.length / 2 : field.values.length;
    head.writeUInt16LE(field.tag, at);
    head.writeUInt16LE(field.type, at + 2);
    head.writeUInt32LE(count, at + 4);
    if (bytes.length <= 4) {
      bytes.copy(head, at + 8);
      return;
    }
    head.writeUInt32LE(next, at + 8);
    const even = Buffer.concat([bytes, Buffer.alloc(bytes.length % 2)]);
    after.push(even);
    next += even.length;
  });
  return Buffer.concat([head, ...after]);
}

function bytesOf({ type, values }: Field): Buffer {
  if (values instanceof Uint8Array) return Buffer.from(values);
  const size = type === SHORT ? 2 : 4;
  const bytes = Buffer.alloc(values.length * size);
  values.forEach((value, i) => {
    if (size === 2) bytes.writeUInt16LE(value, i * size);
    else bytes.writeUInt32LE(value, i * size);
  });
  return bytes;
}

/** Each pixel as its difference to the one on its left (predictor 2). */
function differences(rgb: Uint8Array, row: number, rows: number, width: number): Uint8Array {
  const rowBytes = width * 3;
  const result = rgb.slice(row * rowBytes, (row + rows) * rowBytes);
  for (let start = 0; start < result.length; start += rowBytes) {
    for (let i = start + rowBytes - 1; i >= start + 3; i--) {
      result[i] = (result[i] as number) - (result[i - 3] as number);
    }
  }
  return result;
}
