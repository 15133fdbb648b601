const clear = 256;
const end = 257;
const mostCodes = 4095;

/**
 * LZW as TIFF 6.0 has it (section 13): codes of 9 to 12 bits, most significant bit first. The writer takes
 * longer codes once entry 511 is in its table, the reader, who is one entry behind, after entry 510.
 */
export function lzw(data: Uint8Array): Uint8Array {
  // A code table as a hash: (prefix << 8 | byte) -> code. Its size is a power of two above 4096.
  const keys = new Int32Array(16_384);
  const codes = new Uint16Array(16_384);
  const output = new Uint8Array(Math.ceil(data.length * 1.6) + 16);
  let length = 0;
  let held = 0;
  let bits = 0;
  let width = 9;
  let next = 258;

  const write = (code: number) => {
    held = (held << width) | code;
    bits += width;
    while (bits >= 8) {
      bits -= 8;
      output[length++] = (held >>> bits) & 255;
    }
    held &= (1 << bits) - 1;
  };
  const restart = () => {
    keys.fill(-1);
    next = 258;
    width = 9;
  };

  restart();
  write(clear);
  let prefix = -1;
  for (const byte of data) {
    if (prefix < 0) {
      prefix = byte;
      continue;
    }
    const key = (prefix << 8) | byte;
    let slot = (key * 40_503) & 16_383;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & 16_383;
    if (keys[slot] === key) {
      prefix = codes[slot] as number;
      continue;
    }
    write(prefix);
    keys[slot] = key;
    codes[slot] = next++;
    prefix = byte;
    if (next === mostCodes) {
      write(clear);
      restart();
    } else if (next === 1 << width) {
      width++;
    }
  }
  if (prefix >= 0) {
    write(prefix);
    // Whoever reads is one entry behind, and adds it now.
    if (next === (1 << width) - 1 && width < 12) width++;
  }
  write(end);
  if (bits > 0) output[length++] = (held << (8 - bits)) & 255;
  return output.slice(0, length);
}
