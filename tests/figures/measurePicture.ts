import UTIF from 'utif2';

/** What a picture's file itself says about its size in print: nothing is taken from the spec. */
export interface MeasuredPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: readonly [number, number];
  readonly widthMm: number;
  readonly heightMm: number;
  readonly isRgb8: boolean;
  /** `deflate`, `lzw`, or the number that the file gives. */
  readonly compression: string;
}

/** A PNG by its chunks, a TIFF by its tags. */
export function measurePicture(file: Uint8Array): MeasuredPicture {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? measurePng(bytes) : measureTiff(bytes);
}

function measurePng(bytes: Buffer): MeasuredPicture {
  const physical = bytes.indexOf('pHYs');
  if (physical < 0) throw new Error('The PNG does not say its resolution.');
  if (bytes[physical + 12] !== 1) throw new Error('The resolution of the PNG is not in metres.');
  const perMetre = [bytes.readUInt32BE(physical + 4), bytes.readUInt32BE(physical + 8)] as const;
  return inPrint(bytes.readUInt32BE(16), bytes.readUInt32BE(20), perMetre[0], perMetre[1], {
    isRgb8: bytes[24] === 8 && bytes[25] === 2,
    compression: bytes[26] === 0 ? 'deflate' : String(bytes[26]),
  });
}

function measureTiff(bytes: Buffer): MeasuredPicture {
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const [page] = UTIF.decode(copy as ArrayBuffer);
  if (page === undefined) throw new Error('The TIFF holds no picture.');
  const tags = page as unknown as Record<string, readonly (number | readonly number[])[]>;
  if (tags.t296?.[0] !== 2) throw new Error('The resolution of the TIFF is not in inches.');
  const perMetre = (tag: string) => {
    const value = tags[tag]?.[0];
    if (!Array.isArray(value)) throw new Error('The TIFF does not say its resolution.');
    return value[0] / value[1] / 0.0254;
  };
  const size = (tag: string) => tags[tag]?.[0] as number;
  return inPrint(size('t256'), size('t257'), perMetre('t282'), perMetre('t283'), {
    isRgb8: String(tags.t258) === '8,8,8' && size('t262') === 2,
    compression: size('t259') === 5 ? 'lzw' : String(size('t259')),
  });
}

function inPrint(
  widthPx: number,
  heightPx: number,
  acrossPerMetre: number,
  downPerMetre: number,
  rest: Pick<MeasuredPicture, 'isRgb8' | 'compression'>,
): MeasuredPicture {
  return {
    widthPx,
    heightPx,
    dpi: [acrossPerMetre * 0.0254, downPerMetre * 0.0254],
    widthMm: (widthPx / acrossPerMetre) * 1000,
    heightMm: (heightPx / downPerMetre) * 1000,
    ...rest,
  };
}
