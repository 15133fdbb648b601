import { FileReading, type FileReadingReport } from '../../core/read/FileReading.ts';
import type { PlainData } from '../../core/read/PlainData.ts';
import type { FilePlace, Reader } from '../../core/read/Reader.ts';
import type { ArchiveEntry } from './archiveEntries.ts';
import { ContainerBytes } from './ContainerBytes.ts';
import type { Content } from './Content.ts';
import { endsLine } from './endsLine.ts';
import { readContainer } from './readContainer.ts';

// The head, from which a file is recognised, fits in the first chunk many times over.
const ENOUGH_TO_RECOGNISE = 1 << 20;

/**
 * What one reading of a file from its start has made of it. In go its bytes in order, whatever the
 * file is; out come the report of the text, or of the workbook or archive as a whole, and the files
 * inside. A file that is read anew gets a new content.
 */
export class FileContent implements Content {
  readonly #place: FilePlace;
  readonly #reading: FileReading;
  #container: ContainerBytes | null = new ContainerBytes();
  /** What a workbook or an archive holds, from so many bytes. */
  #whole: FileReadingReport | null = null;
  #wholeBytes = 0;
  #members: readonly ArchiveEntry[] = [];
  #pushed = 0;
  #endsLine = false;

  constructor(place: FilePlace, readers: readonly Reader[]) {
    this.#place = place;
    this.#reading = new FileReading(place, { readers });
  }

  /**
   * Goes on with a file whose first bytes are `start`, from where an earlier reading stood; null when
   * that cannot be, and the file must be read anew.
   */
  static resumed(
    place: FilePlace,
    readers: readonly Reader[],
    start: Uint8Array,
    progress: PlainData,
  ): FileContent | null {
    const content = new FileContent(place, readers);
    content.#container = null;
    content.#reading.push(start);
    content.#pushed = Math.max(start.length, ENOUGH_TO_RECOGNISE);
    return content.#reading.resume(progress) ? content : null;
  }

  /** Files inside of this one, when it is an archive. */
  get members(): readonly ArchiveEntry[] {
    return this.#members;
  }

  /** All bytes so far end with a line. */
  get endsLine(): boolean {
    return this.#endsLine;
  }

  /** The last line is unfinished. */
  get hasHalfLine(): boolean {
    return this.#pushed > 0 && !this.#endsLine;
  }

  /** What was made of it no longer holds: it must be read from its start. */
  get needsRereading(): boolean {
    // What was added to a workbook changes all of it.
    const isStale = this.#whole !== null && this.#pushed > this.#wholeBytes;
    return this.#reading.needsRereading || isStale;
  }

  /** What `resumed` needs to go on from here; null when the file must be read anew then. */
  progress(): PlainData | null {
    return this.#whole === null ? this.#reading.progress() : null;
  }

  expect(bytes: number): void {
    this.#reading.expect(bytes);
  }

  /** The next bytes; false when the file is none of ours and need not be read further. */
  push(bytes: Uint8Array): boolean {
    this.#container?.push(bytes);
    this.#reading.push(bytes);
    this.#endsLine = endsLine(bytes);
    this.#pushed += bytes.length;
    if (this.#container?.isContainer && !this.#container.isTooLarge) return true;
    if (this.#pushed < ENOUGH_TO_RECOGNISE || this.#pushed - bytes.length > ENOUGH_TO_RECOGNISE) {
      return true;
    }
    return this.#reading.state().state !== 'unrecognised';
  }

  /** Nothing follows for now: an unfinished last line may be taken. */
  settle(): void {
    this.#reading.settle();
  }

  /** Workbooks and archives are read once they are whole; their bytes are let go then. */
  report(): FileReadingReport {
    if (this.#whole !== null) return this.#whole;
    if (!this.#container?.isContainer) return this.#reading.state();
    const { report, members } = readContainer(this.#place, this.#container, this.#reading.state());
    this.#whole = report;
    this.#wholeBytes = this.#pushed;
    this.#members = members;
    this.#container = null;
    return report;
  }
}
