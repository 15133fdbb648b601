import { type ChosenReader, chooseReader } from './chooseReader.ts';
import type { HeadCollector } from './HeadCollector.ts';
import type { FilePlace, Reader } from './Reader.ts';
import type { TextDecoding } from './TextDecoding.ts';
import { tablePlanOf } from './tablePlanOf.ts';

/** A longer unfinished line is not looked at to tell a file by it. */
const mostTailBytes = 1 << 16;
/** Sizes of a growing head, in lines, at which an early choice is looked at again. */
const reviewAtLines: readonly number[] = [4, 8, 16, 32, 64, 128, 256];

/** A reader that was found, with the head and the decoding that it was told by. */
export interface FoundReader extends ChosenReader {
  readonly reader: Reader;
}

/**
 * Chooses the reader of one file from its head, as often as the head has grown enough to ask again.
 * In goes the head, which someone else fills; out comes the reader, or what was missed. A choice made
 * from few lines may turn out wrong, so it is reviewed later.
 */
export class ReaderChoice {
  readonly #place: FilePlace;
  readonly #named: readonly Reader[];
  readonly #head: HeadCollector;
  #reader: Reader | null = null;
  #signature = '';
  #lacking: string | null = null;
  #headerOnly = false;
  #askedLines = 0;
  #reviewedLines = 0;

  /** `named` are readers that people made: asked before the built-in ones. */
  constructor(place: FilePlace, named: readonly Reader[], head: HeadCollector) {
    this.#place = place;
    this.#named = named;
    this.#head = head;
  }

  get readerId(): string | null {
    return this.#reader?.id ?? null;
  }

  /** What no reader could do without; null when nothing can be said. */
  get lacking(): string | null {
    return this.#lacking;
  }

  /** The lines so far are a header that waits for its rows. */
  get headerOnly(): boolean {
    return this.#headerOnly;
  }

  /** Whole lines of the head when the readers were asked last. */
  get askedLines(): number {
    return this.#askedLines;
  }

  /** The head has reached a size at which a choice is looked at again while lines come. */
  get isReviewDue(): boolean {
    return !this.#head.isOpen || reviewAtLines.includes(this.#head.lineCount);
  }

  /** At rest a choice is looked at again when a quarter more lines are there. */
  get isReviewDueAtRest(): boolean {
    return this.#head.isOpen && this.#head.lineCount >= 1.25 * this.#reviewedLines;
  }

  /** Asks the readers. `waiting` is the unfinished last line. Null when it is too early or none takes it. */
  choose(text: TextDecoding, waiting: Uint8Array): FoundReader | null {
    const isFull = !this.#head.isOpen;
    const { lineCount } = this.#head;
    if (!isFull && lineCount === this.#askedLines && this.#askedLines > 0) return null;
    // A long text that is none of ours is asked again only when it has doubled.
    if (!isFull && this.#askedLines > 64 && lineCount < 2 * this.#askedLines) return null;
    this.#askedLines = lineCount;
    // A file of one unfinished line can still be told by that line (a note, a JSON axis).
    const tail = isFull || waiting.length > mostTailBytes ? null : waiting;
    const chosen = this.#ask(text, tail);
    const { reader, head } = chosen;
    if (reader === null) {
      const result = tablePlanOf(head);
      this.#lacking = result.plan === null ? result.lacking : null;
      this.#headerOnly = result.plan === null && result.headerOnly && !isFull;
      if (this.#askedLines === 0 && head.lines.length > 0) this.#headerOnly = true;
      return null;
    }
    this.#reader = reader;
    this.#reviewedLines = lineCount;
    this.#signature = isFull ? '' : (reader.signature?.(head) ?? '');
    return { ...chosen, reader };
  }

  /** Whether the choice still holds now that the head has grown. */
  holds(text: TextDecoding): boolean {
    this.#reviewedLines = this.#head.lineCount;
    const { reader, head } = this.#ask(text, null);
    return reader === this.#reader && (reader?.signature?.(head) ?? '') === this.#signature;
  }

  #ask(text: TextDecoding, tail: Uint8Array | null): ChosenReader {
    return chooseReader(this.#named, text, ({ decode }) =>
      this.#head.fileHead(this.#place, decode, tail),
    );
  }
}
