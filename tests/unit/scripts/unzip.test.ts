import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unzip } from '../../../scripts/unzip.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shelflight-zip-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('unzip', () => {
  test('unpacks deflated and stored entries to where they are wanted, and leaves the rest', async () => {
    const archive = join(folder, 'a.zip');
    const long = 'photovoltaic '.repeat(1_000);
    writeFileSync(archive, zip({ 'in/long.txt': long, 'in/short.txt': 'short', 'no.txt': 'no' }));
    await unzip(archive, (name) => (name === 'no.txt' ? null : join(folder, 'out', name)));
    expect(readFileSync(join(folder, 'out/in/long.txt'), 'utf8')).toBe(long);
    expect(readFileSync(join(folder, 'out/in/short.txt'), 'utf8')).toBe('short');
    expect(readdirSync(join(folder, 'out'))).toEqual(['in']);
  });

  test('rejects a file that is not a zip file', async () => {
    const archive = join(folder, 'a.zip');
    writeFileSync(archive, 'plain text, long enough to hold an end of directory');
    await expect(unzip(archive, () => null)).rejects.toThrow('not a zip file');
  });
});

/** Long entries deflated, short ones stored. */
function zip(entries: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const method = text.length > 100 ? 8 : 0;
    const packed = method === 8 ? deflateRawSync(text) : Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc32(text), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Buffer.byteLength(text), 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const header = [Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed];
    local.push(...header);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name));
    offset += Buffer.concat(header).length;
  }
  const end = Buffer.alloc(18);
  const size = Buffer.concat(directory).length;
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...directory, Buffer.from('PK\x05\x06'), end]);
}
