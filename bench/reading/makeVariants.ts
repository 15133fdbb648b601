import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gb18030 } from '../../scripts/sample/gb18030.ts';
import { type DataFile, logRow } from '../firstLight/makeData.ts';

const names =
  'Elapsed [s]\tVoltage [V]\tCurrent density [mA/cm2]\tPower density [mW/cm2]\tTemperature [degC]\tIrradiance [mW/cm2]';

interface Variant {
  readonly name: string;
  readonly head: readonly string[];
  readonly row: (plain: string) => string;
  readonly encode: (text: string) => Uint8Array;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text);
const above = ['Operator\tK. Weiss', 'Cell area [cm2]\t0.036', 'Start\t2025-03-03T09:00:00'];

const variants: readonly Variant[] = [
  { name: 'plain', head: [...above, names], row: (plain) => plain, encode: utf8 },
  {
    name: 'preamble, unit row, decimal comma, CRLF, blanks',
    head: [
      ...above.map((line) => `${line.replace('\t', ';')}\r`),
      'Elapsed;Voltage;Current density;Power density;Temperature;Irradiance\r',
      's;V;mA/cm2;mW/cm2;degC;mW/cm2\r',
    ],
    row: (plain) => ` ${plain.slice(0, -1).replaceAll('.', ',').replaceAll('\t', ' ; ')}\r\n`,
    encode: utf8,
  },
  {
    name: 'GB18030',
    head: ['器件\t钙钛矿-07', '面积 [cm2]\t0.036', names],
    row: (plain) => plain,
    encode: gb18030,
  },
  {
    name: 'UTF-16',
    head: [`\uFEFF${above[0]}`, ...above.slice(1), names],
    row: (plain) => plain,
    encode: (text) => Buffer.from(text, 'utf16le'),
  },
];

/** The same rows in several clothes, the plain one first. */
export function makeVariants(folder: string, rows: number): (DataFile & { name: string })[] {
  return variants.map(({ name, head, row, encode }, at) => {
    const path = join(folder, `mpp_variant_${at}.tsv`);
    const file = openSync(path, 'w');
    writeSync(file, encode(head.map((line) => `${line}\n`).join('')));
    for (let from = 0; from < rows; from += 5_000) {
      const until = Math.min(rows, from + 5_000);
      const lines = Array.from({ length: until - from }, (_, i) => row(logRow(from + i, 0)));
      writeSync(file, encode(lines.join('')));
    }
    closeSync(file);
    return { name, path, preambleLines: head.length - 1, columns: 6, rows };
  });
}
