/**
 * Text in GB18030, for the characters that it writes in one or two bytes. Node decodes this
 * encoding but does not write it, so the table is turned round once.
 */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const pair = pairs().get(character);
    if (pair === undefined) throw new Error(`${character} is not a two-byte GB18030 character.`);
    bytes.push(pair >> 8, pair & 0xff);
  }
  return Uint8Array.from(bytes);
}

let table: ReadonlyMap<string, number> | null = null;

function pairs(): ReadonlyMap<string, number> {
  table ??= invertDecoder();
  return table;
}

function invertDecoder(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, number>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const isOneCharacter = [...text].length === 1 && text !== '\ufffd';
      if (isOneCharacter && !found.has(text)) found.set(text, (lead << 8) | trail);
    }
  }
  return found;
}
