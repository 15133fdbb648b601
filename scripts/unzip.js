import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const DEFLATED = 8;

/**
 * Unpacks some of a zip file. Written out because neither `unzip` nor a package that leaves entries
 * out can be counted on at this point, and unpacking all 25,000 files takes far longer.
 * Knows no Zip64: for archives below 4 GB and 65,536 entries.
 * @param {string} archive
 * @param {(name: string) => string | null} target where an entry goes; null leaves it out
 */
export async function unzip(archive, target) {
  const file = await open(archive);
  try {
    const { size } = await file.stat();
    // The directory ends with 22 bytes and a comment of at most 65,535.
    const tail = await readAt(Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = findLast(tail, END_OF_DIRECTORY);
    const directory = await readAt(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; ) {
      const nameLength = directory.readUInt16LE(at + 28);
      const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
      const path = name.endsWith('/') ? null : target(name);
      if (path !== null) {
        const bytes = await contents(
          directory.readUInt16LE(at + 10),
          directory.readUInt32LE(at + 20),
          directory.readUInt32LE(at + 42),
        );
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, bytes);
      }
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
  } finally {
    await file.close();
  }

  /**
   * @param {number} method
   * @param {number} packedSize
   * @param {number} offset of the entry's own header, whose lengths differ from the directory's
   */
  async function contents(method, packedSize, offset) {
    const header = await readAt(offset, 30);
    const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const packed = await readAt(start, packedSize);
    return method === DEFLATED ? inflate(packed) : packed;
  }

  /**
   * @param {number} position
   * @param {number} length
   */
  async function readAt(position, length) {
    const buffer = Buffer.alloc(length);
    await file.read(buffer, 0, length, position);
    return buffer;
  }
}

/**
 * @param {Buffer} buffer
 * @param {number} signature
 */
function findLast(buffer, signature) {
  for (let at = buffer.length - 22; at >= 0; at--) {
    if (buffer.readUInt32LE(at) === signature) return at;
  }
  throw new Error('not a zip file');
}
