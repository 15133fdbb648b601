import { promisify } from 'node:util';
import { deflate as deflateCallback } from 'node:zlib';
import type { Pixels } from './rasterizeSvg.ts';

const deflate = promisify(deflateCallback);
const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const metresPerInch = 0.0254;

/**
 * A PNG (RGB, 8 bit) with its resolution (pHYs) and text chunks in UTF-8 (iTXt), by keyword. Lines are
 * filtered against the one above, which suits drawings.
 */
export async function pngOfPixels(
  pixels: Pixels,
  dotsPerInch: number,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const { width, height, rgb } = pixels;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const physical = Buffer.alloc(9);
  const perMetre = Math.round(dotsPerInch / metresPerInch);
  physical.writeUInt32BE(perMetre, 0);
  physical.writeUInt32BE(perMetre, 4);
  physical[8] = 1;
  const data = await deflate(filtered(rgb, width * 3, height), { level: 7 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('pHYs', physical),
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', textData(keyword, text))),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Filter type 2 (Up): a drawing's rows are mostly equal to the one above. */
function filtered(rgb: Uint8Array, rowBytes: number, height: number): Uint8Array {
  const rows = new Uint8Array((rowBytes + 1) * height);
  for (let row = 0; row < height; row++) {
    const from = row * rowBytes;
    const to = row * (rowBytes + 1);
    rows[to] = row === 0 ? 0 : 2;
    for (let i = 0; i < rowBytes; i++) {
      const above = row === 0 ? 0 : (rgb[from - rowBytes + i] as number);
      rows[to + 1 + i] = (rgb[from + i] as number) - above;
    }
  }
  return rows;
}

/** Keyword, not compressed, no language, text in UTF-8 (PNG specification, 11.3.3.4). */
function textData(keyword: string, text: string): Buffer {
  return Buffer.concat([
    Buffer.from(keyword, 'latin1'),
    Buffer.from([0, 0, 0, 0, 0]),
    Buffer.from(text, 'utf8'),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length, 0);
  body.copy(result, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 of the PNG specification, annex D; by table, for pictures are large. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 255] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
