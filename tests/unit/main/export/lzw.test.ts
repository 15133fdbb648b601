import fc from 'fast-check';
import UTIF from 'utif2';
import { expect, test } from 'vitest';
import { tiffOfPixels } from '../../../../src/main/export/tiffOfPixels.ts';

/** The pixels as an independent reader of TIFF gives them. */
function readBack(rgb: Uint8Array, width: number, height: number): Uint8Array {
  const tiff = tiffOfPixels({ width, height, rgb }, 300, 'x');
  const file = tiff.buffer.slice(tiff.byteOffset, tiff.byteOffset + tiff.length) as ArrayBuffer;
  const [page] = UTIF.decode(file);
  if (page === undefined) throw new Error('The TIFF holds no picture.');
  UTIF.decodeImage(file, page);
  return Uint8Array.from((page as unknown as { data: Uint8Array }).data).slice(0, rgb.length);
}

test('any picture comes out of a TIFF as it went in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 150 }),
      fc.infiniteStream(fc.nat(255)),
      (width, height, stream) => {
        const rgb = Uint8Array.from({ length: width * height * 3 }, () => stream.next().value);
        expect(readBack(rgb, width, height)).toEqual(rgb);
      },
    ),
    { numRuns: 30 },
  );
});

test('codes of every length are written: plain, patterned and random rows', () => {
  for (const byteOf of [() => 255, (i: number) => i % 7, (i: number) => (i * 7919) % 251]) {
    const rgb = new Uint8Array(300 * 200 * 3).map((_, i) => byteOf(i));
    expect(readBack(rgb, 300, 200)).toEqual(rgb);
  }
});
