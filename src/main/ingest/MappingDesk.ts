import { randomUUID } from 'node:crypto';
import { headLinesOf } from '../../core/read/mapping/headLinesOf.ts';
import { looksMapped } from '../../core/read/mapping/looksMapped.ts';
import { previewMapping } from '../../core/read/mapping/previewMapping.ts';
import { proposeMapping } from '../../core/read/mapping/proposeMapping.ts';
import type { TableMapping } from '../../core/read/mapping/TableMapping.ts';
import type { MappingPreviewAnswer, MappingProposalAnswer, Requests } from '../../ipc/contract.ts';
import type { NamedReaders } from './NamedReaders.ts';
import { readFailure } from './readFailure.ts';
import { type FileStart, readStart } from './readStart.ts';
import type { WatchedFile } from './WatchedFile.ts';

/** A preview looks at so much of a file: thousands of rows, in some milliseconds. */
const MOST_BYTES = 1 << 20;
const MOST_EXAMPLES = 5;

type Alike = Pick<MappingPreviewAnswer, 'alike' | 'alikeReadOtherwise' | 'examples'>;

/** Proposes mappings for files and shows what files become by them. */
export class MappingDesk {
  readonly #files: ReadonlyMap<string, WatchedFile>;
  readonly #readers: NamedReaders;
  /** The last answer: most changes of a mapping leave its signature as it is. */
  #lastAlike: { readonly key: string; readonly alike: Alike } | null = null;

  constructor(files: ReadonlyMap<string, WatchedFile>, readers: NamedReaders) {
    this.#files = files;
    this.#readers = readers;
  }

  propose({ fileId, layout }: Requests['mapping:propose']['request']): MappingProposalAnswer {
    const file = this.#file(fileId);
    const { bytes } = startOf(file);
    const { lines, encoding } = headLinesOf(bytes, layout.encoding ?? null);
    if (encoding === null) {
      throw new Error('This is no text file. Export the data as text or CSV.');
    }
    const base = file.path.split('/').pop() ?? file.path;
    const named = { id: randomUUID(), name: `Like ${base}`.slice(0, 80) };
    return { ...proposeMapping(lines, named, layout), path: file.path };
  }

  preview({ fileId, mapping }: Requests['mapping:preview']['request']): MappingPreviewAnswer {
    const file = this.#file(fileId);
    const { bytes, isWhole } = startOf(file);
    const preview = previewMapping(mapping, bytes, { path: file.path }, isWhole);
    return { ...preview, ...this.#alike(file, mapping) };
  }

  /** Other files that the reader will claim, and how many of them something else reads now. */
  #alike(self: WatchedFile, mapping: TableMapping): Alike {
    const { signature, delimiter, decimalMark, headerLine, firstDataLine, encoding } = mapping;
    const columns = signature.header === null ? mapping.columns : null;
    const recognised = [signature, delimiter, decimalMark, headerLine, firstDataLine, encoding];
    const key = JSON.stringify([self.id, this.#files.size, recognised, columns]);
    if (this.#lastAlike?.key !== key) this.#lastAlike = { key, alike: this.#look(self, mapping) };
    return this.#lastAlike.alike;
  }

  #look(self: WatchedFile, mapping: TableMapping): Alike {
    const present = this.#readers.presentReaderId(mapping);
    let alike = 0;
    let alikeReadOtherwise = 0;
    const examples: string[] = [];
    for (const file of this.#files.values()) {
      if (file === self || !looksMapped(mapping, file.head)) continue;
      alike++;
      if (examples.length < MOST_EXAMPLES) examples.push(file.path);
      const { reader } = file.state();
      if (reader !== null && reader !== present) alikeReadOtherwise++;
    }
    return { alike, alikeReadOtherwise, examples };
  }

  #file(fileId: string): WatchedFile {
    const file = this.#files.get(fileId);
    if (file === undefined) throw new Error('The file is no longer there.');
    return file;
  }
}

function startOf(file: WatchedFile): FileStart {
  try {
    return readStart(file.location, MOST_BYTES);
  } catch (error) {
    throw new Error(readFailure(error));
  }
}
