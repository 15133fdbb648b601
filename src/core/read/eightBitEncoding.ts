import type { Encoding } from './detectEncoding.ts';

/** UTF-8 when strictly valid, GB18030 when its pairs are Chinese, else windows-1252. */
export function eightBitEncoding(bytes: Uint8Array): Encoding {
  if (decodes('utf-8', withoutCutCharacter(bytes))) return 'utf-8';
  if (looksJapanese(bytes)) return 'shift_jis';
  if (looksRussian(bytes)) return 'windows-1251';
  return looksChinese(bytes) ? 'gb18030' : 'windows-1252';
}

/** Words of testers' headers; the same bytes read as another encoding never give them. */
const japaneseWords =
  /時間|電圧|電流|電力|変換効率|温度|湿度|照度|測定|日付|試料|素子|開放|短絡|密度|効率/;
const russianWords =
  /время|напряжени|сила тока|плотност|мощност|кпд|эффективност|температур|дата|образец|ячейк|пользовател|измерени|освещ|прям|обратн/i;

function looksJapanese(bytes: Uint8Array): boolean {
  return (
    decodes('shift_jis', withoutCutPair(bytes)) && japaneseWords.test(textOf('shift_jis', bytes))
  );
}

function looksRussian(bytes: Uint8Array): boolean {
  return russianWords.test(textOf('windows-1251', bytes));
}

function textOf(label: string, bytes: Uint8Array): string {
  return new TextDecoder(label).decode(bytes.subarray(0, 1 << 14));
}

/** The head may end inside a character of two bytes. */
function withoutCutPair(bytes: Uint8Array): Uint8Array {
  const lines = bytes.lastIndexOf(10) + 1;
  return lines > 0 ? bytes.subarray(0, lines) : bytes;
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
