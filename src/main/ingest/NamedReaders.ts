import { createHash } from 'node:crypto';
import { looksMapped } from '../../core/read/mapping/looksMapped.ts';
import { readerIdOf } from '../../core/read/mapping/readerIdOf.ts';
import { readerOfMapping } from '../../core/read/mapping/readerOfMapping.ts';
import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import type { Reader } from '../../core/read/Reader.ts';
import type { FileDetail } from '../../ipc/contract.ts';

/** A file of fewer lines is kept whole (`FileReadingReport.head`). */
const FEWEST_KEPT_LINES = 40;

/** Which files a change of the readers concerns. */
export type ConcernedFile = (file: Pick<FileDetail, 'file' | 'head'>) => boolean;

/** The readers that people made, as they are now. */
export class NamedReaders {
  #mappings: readonly TableMapping[] = [];
  #readers: readonly Reader[] = [];
  #text = '';

  get readers(): readonly Reader[] {
    return this.#readers;
  }

  /** What they are made of. */
  get mappings(): readonly TableMapping[] {
    return this.#mappings;
  }

  /** Changes with every change of a reader. */
  get text(): string {
    return this.#text;
  }

  /** Id of the reader that a mapping makes now, before it is changed; null when it is new. */
  presentReaderId(mapping: Pick<TableMapping, 'id'>): string | null {
    const present = this.#mappings.find(({ id }) => id === mapping.id);
    return present === undefined ? null : readerIdOf(present);
  }

  /** Takes all readers anew; tells which files must be read again for it, and null when none. */
  set(mappings: readonly TableMapping[]): ConcernedFile | null {
    const before = new Map(this.#mappings.map((mapping) => [mapping.id, mapping]));
    const after = new Map(mappings.map((mapping) => [mapping.id, mapping]));
    const isSame = (a: TableMapping | undefined, b: TableMapping | undefined): boolean =>
      JSON.stringify(a) === JSON.stringify(b);
    const gone = this.#mappings.filter(({ id }) => !isSame(before.get(id), after.get(id)));
    const come = mappings.filter(({ id }) => !isSame(before.get(id), after.get(id)));
    this.#mappings = mappings;
    this.#text = mappings.length === 0 ? '' : hashOf(JSON.stringify(mappings));
    this.#readers = mappings.map(readerOfMapping);
    if (gone.length + come.length === 0) return null;
    const goneIds = new Set(gone.map(readerIdOf));
    return ({ file, head }) => {
      if (file.reader !== null && goneIds.has(file.reader)) return true;
      if (come.length === 0 || file.encoding === null) return false;
      if (file.state === 'unrecognised') return true;
      return come.some((mapping) => beginsLate(mapping, head) || looksMapped(mapping, head));
    };
  }
}

/** The lines that are kept of a file end before the table can be seen. */
function beginsLate(mapping: TableMapping, head: readonly string[]): boolean {
  return mapping.firstDataLine > head.length && head.length >= FEWEST_KEPT_LINES;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
