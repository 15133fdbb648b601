import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { sheetsOfFile } from '../../../../src/main/ingest/sheetsOfFile.ts';

const rows = [
  ['Device', 'Condition', 'Area (cm2)'],
  ['MeBz-01', 'MeBz', 0.036],
  ['KOH 1', 'MeBz/KOH', 0.1],
];
const asText = rows.map((row) => row.map(String));

function workbook(bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Empty');
  utils.book_append_sheet(book, utils.aoa_to_sheet([...rows, [], []]), 'Devices');
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

describe('the sheets of a file', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)(
    'are those of a workbook (%s), without empty ones',
    (type) => {
      expect(sheetsOfFile(workbook(type))).toEqual([{ name: 'Devices', rows: asText }]);
    },
  );

  it('are one table in a CSV, in whatever encoding it is', () => {
    const text = '器件;条件\n样品1;对照\n';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    // The same in GB18030, as Excel in China saves it.
    const gb = Buffer.from('c6f7bcfe3bccf5bcfe0ad1f9c6b7313bb6d4d5d50a', 'hex');
    for (const bytes of [new TextEncoder().encode(text), utf16, gb]) {
      expect(sheetsOfFile(new Uint8Array(bytes))).toEqual([
        {
          name: '',
          rows: [
            ['器件', '条件'],
            ['样品1', '对照'],
          ],
        },
      ]);
    }
  });

  it('that is empty, damaged or no table is refused with a sentence', () => {
    expect(() => sheetsOfFile(new Uint8Array())).toThrow('There is no table in this file');
    expect(() => sheetsOfFile(workbook('xlsx').slice(0, 900))).toThrow(/damaged/);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
    expect(() => sheetsOfFile(png)).toThrow(/Choose a CSV or text file or an Excel workbook/);
  });
});
