import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../../src/core/read/detectEncoding.ts';
import { Utf16Transcoder } from '../../../../src/core/read/Utf16Transcoder.ts';

const bytesOf = (...values: number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
function utf16(text: string, low = true): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap((i) => {
      const unit = text.charCodeAt(i);
      return low ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255];
    }),
  );
}

describe('detectEncoding', () => {
  it('knows byte order marks', () => {
    expect(detectEncoding(bytesOf(0xff, 0xfe, 65, 0)).encoding).toBe('utf-16le');
    expect(detectEncoding(bytesOf(0xfe, 0xff, 0, 65)).encoding).toBe('utf-16be');
    expect(detectEncoding(bytesOf(0xef, 0xbb, 0xbf, 65))).toMatchObject({
      encoding: 'utf-8',
      bomLength: 3,
    });
  });

  it('knows UTF-16 without a mark by its NULs', () => {
    expect(detectEncoding(utf16('V,mA\r\n0.1,2.5\r\n')).encoding).toBe('utf-16le');
    expect(detectEncoding(utf16('V,mA\r\n0.1,2.5\r\n', false)).encoding).toBe('utf-16be');
  });

  it('tells Chinese GB18030 from western windows-1252', () => {
    const gb = [...ascii('t\t'), 0xb5, 0xe7, 0xd1, 0xb9, ...ascii('(V)\t'), 0xb5, 0xe7, 0xc1, 0xf7];
    expect(detectEncoding(Uint8Array.from(gb)).encoding).toBe('gb18030');
    const western = [
      ...ascii('I ('),
      0xb5,
      ...ascii('A)\tT ('),
      0xb0,
      ...ascii('C)\tJ (mA/cm'),
      0xb2,
      ...ascii(')'),
    ];
    expect(detectEncoding(Uint8Array.from(western)).encoding).toBe('windows-1252');
  });

  it('takes UTF-8 whose last character is cut by the end of the head', () => {
    const bytes = new TextEncoder().encode('温度 电压');
    expect(detectEncoding(bytes.subarray(0, bytes.length - 1)).encoding).toBe('utf-8');
  });

  it('names binary files in words', () => {
    expect(detectEncoding(bytesOf(0x25, 0x50, 0x44, 0x46, 0x2d)).binary).toBe('a PDF document');
    expect(
      detectEncoding(Uint8Array.from([0x50, 0x4b, 3, 4, ...ascii('xl/workbook.xml')])).binary,
    ).toBe('an Excel workbook');
    expect(detectEncoding(bytesOf(1, 2, 0, 0, 3, 200, 0)).binary).toBe('a binary file');
  });
});

describe('Utf16Transcoder', () => {
  it('gives the UTF-8 of any text in any chunks', () => {
    const text = 'V,µA\r\n温度 😀 \ud800x';
    const bytes = utf16(text);
    const expected = new TextDecoder().decode(new TextEncoder().encode(text));
    for (let cut = 0; cut <= bytes.length; cut++) {
      const transcoder = new Utf16Transcoder(true);
      const parts = [
        ...transcoder.transcode(bytes, 0, cut).slice(),
        ...transcoder.transcode(bytes, cut, bytes.length).slice(),
      ];
      expect(new TextDecoder().decode(Uint8Array.from(parts))).toBe(expected);
    }
  });
});
