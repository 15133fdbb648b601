import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readerOfMapping } from '../../../core/read/mapping/readerOfMapping.ts';
import { type PackedData, packData } from '../cache/packData.ts';
import { WatchedFile } from '../WatchedFile.ts';
import type { AheadJob } from './messages.ts';

const LF = 10;
/** A section whose storage is larger by more than this is copied before it goes. */
const mostSpare = 1.1;

/**
 * Reads a file from its start to its end, and packs what a start of the program would keep of it. Null for a
 * file that is left to its owner: an unfinished line waits for its end, and only an owner can wait, retry and
 * tell what went wrong. Never throws.
 */
export function readWholeFile({ place, mappings }: Omit<AheadJob, 'seq'>): PackedData | null {
  try {
    if (!endsLine(join(place.root, place.stat.path))) return null;
    const readers = mappings.map(readerOfMapping);
    const file = new WatchedFile({
      ...place,
      readers: () => readers,
      namePattern: () => place.namePattern,
      kept: () => null,
    });
    while (!file.read(Number.POSITIVE_INFINITY));
    const reading = file.reading();
    if (reading === null) return null;
    const { json, sections } = packData(reading);
    return { json, sections: sections.map(withoutSpare) };
  } catch {
    return null;
  }
}

function endsLine(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const last = new Uint8Array(1);
    const { size } = fstatSync(file);
    return size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] === LF;
  } finally {
    closeSync(file);
  }
}

function withoutSpare(section: Float64Array): Float64Array {
  const { buffer, byteLength } = section;
  return buffer.byteLength > mostSpare * byteLength ? section.slice() : section;
}
