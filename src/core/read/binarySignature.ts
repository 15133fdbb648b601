const signatures: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 3, 4], 'a ZIP archive'],
  [[0x50, 0x4b, 5, 6], 'an empty ZIP archive'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'an old Office document'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x49, 0x49, 0x2a, 0], 'a TIFF picture'],
  [[0x4d, 0x4d, 0, 0x2a], 'a TIFF picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x89, 0x48, 0x44, 0x46], 'an HDF5 file'],
  [[0x43, 0x50, 0x59, 0x41], 'an Origin project'],
  [[0x43, 0x50, 0x59, 0x55, 0x41], 'an Origin project'],
  [[0x4d, 0x5a], 'a Windows program'],
];

/** Names a binary file by its first bytes, or null when they are none of the known ones. */
export function binarySignature(head: Uint8Array): string | null {
  for (const [magic, name] of signatures) {
    if (magic[0] !== head[0] || !magic.every((byte, index) => head[index] === byte)) continue;
    // Two letters alone could begin a text (`MZ-01 ...`): a real program has NULs early.
    if (magic.length < 3 && !head.subarray(0, 64).includes(0)) continue;
    if (name === 'a ZIP archive') {
      if (hasText(head, 'xl/')) return 'an Excel workbook';
      if (hasText(head, 'word/')) return 'a Word document';
      if (hasText(head, 'ppt/')) return 'a PowerPoint document';
      if (hasText(head, 'opendocument.spreadsheet')) return 'an OpenDocument spreadsheet';
    }
    return name;
  }
  return null;
}

function hasText(bytes: Uint8Array, text: string): boolean {
  const last = Math.min(bytes.length, 1 << 16) - text.length;
  for (let i = 0; i <= last; i++) {
    let k = 0;
    while (k < text.length && bytes[i + k] === text.charCodeAt(k)) k++;
    if (k === text.length) return true;
  }
  return false;
}
