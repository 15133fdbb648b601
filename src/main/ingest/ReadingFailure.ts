import { errorCode } from './errorCode.ts';
import { isPassingFailure } from './isPassingFailure.ts';
import { readFailure } from './readFailure.ts';

const FIRST_RETRY_MS = 200;
const LONGEST_RETRY_MS = 30_000;

/** What went wrong with one file lately, and when it is worth another try. */
export class ReadingFailure {
  #message: string | null = null;
  #count = 0;
  #willPass = false;

  /** A sentence for the person; null while all is well. */
  get message(): string | null {
    return this.#message;
  }

  /** How long to wait before the next try, when the failure may pass by itself; else null. */
  get retryAfterMs(): number | null {
    if (!this.#willPass) return null;
    return Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (this.#count - 1));
  }

  note(error: unknown): void {
    this.#count++;
    this.#message = readFailure(error);
    this.#willPass = isPassingFailure(errorCode(error));
  }

  clear(): void {
    this.#message = null;
    this.#count = 0;
    this.#willPass = false;
  }
}
