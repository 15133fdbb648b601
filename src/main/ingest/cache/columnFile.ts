import { open, rename, rm } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { packData } from './packData.ts';

/** `SLFC`, and the version of what follows it. */
export const fileMagic = 0x43464c53;
export const fileVersion = 1;
/** Magic, version, length and checksum of the JSON, 4 bytes each. */
export const prefixBytes = 16;

/** The part of the JSON that tells how to read the rest. */
export interface ColumnFileHeader {
  /** Of what the data were made; asked for something else, the file is none. */
  readonly key: string;
  readonly sections: readonly { readonly rows: number; readonly crc: number }[];
}

let written = 0;

/**
 * Writes data with their columns as raw doubles (as the processor has them: the file stays on its
 * computer), beside the target first and then over it. No sync: after a power cut the checksums tell
 * that the file is none. Resolves to the bytes written; rejects as fs does, with nothing left behind.
 */
export async function writeColumnFile(path: string, key: string, data: unknown): Promise<number> {
  const { json, sections } = packData(data);
  const described: ColumnFileHeader['sections'][number][] = [];
  for (const section of sections) {
    described.push({ rows: section.length, crc: crc32(bytesOf(section)) });
    // A long column takes some milliseconds, and questions wait.
    if (section.length > 10_000) await nextTurn();
  }
  const header: ColumnFileHeader = { key, sections: described };
  const text = Buffer.from(`${JSON.stringify(header)}\n${json}`);
  const prefix = Uint32Array.of(fileMagic, fileVersion, text.length, crc32(text));
  const padding = new Uint8Array((8 - ((prefixBytes + text.length) % 8)) % 8);
  const parts = [bytesOf(prefix), text, padding, ...sections.map(bytesOf)];
  const beside = `${path}.${process.pid}-${written++}.tmp`;
  try {
    const file = await open(beside, 'wx');
    try {
      for (const part of parts) if (part.length > 0) await file.writeFile(part);
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function bytesOf(values: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
