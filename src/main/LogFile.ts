import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LARGEST_BYTES = 1_000_000;
const KEPT = 3;

/** A plain log that stays small: shelflight.log, shelflight.1.log, ... Never a reason to fail. */
export class LogFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  write(line: string): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      this.#rotate();
      appendFileSync(this.#path, `${new Date().toISOString()} ${line}\n`);
    } catch {
      // A full or read-only disk must not take the program with it.
    }
  }

  #rotate(): void {
    const size = statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0;
    if (size < LARGEST_BYTES) return;
    for (let age = KEPT - 1; age >= 0; age--) {
      if (statSync(this.#aged(age), { throwIfNoEntry: false })) {
        renameSync(this.#aged(age), this.#aged(age + 1));
      }
    }
  }

  #aged(age: number): string {
    return age === 0 ? this.#path : this.#path.replace(/\.log$/, `.${age}.log`);
  }
}
