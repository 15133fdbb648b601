// A reading that asks for another one again and again is taken as it is.
const MOST_IN_A_ROW = 3;
const REST_MS = 2_000;
const LONGEST_REST_MS = 600_000;

/** How often in a row a file was read anew, and how long its unfinished last line is waited for. */
export class Rereadings {
  #inARow = 0;
  #takenTooEarly = 0;

  get restMs(): number {
    return Math.min(LONGEST_REST_MS, REST_MS * 2 ** this.#takenTooEarly);
  }

  /** True when the file may be read from its start. `wasTaken`: its last line was taken as it stood. */
  again(wasTaken: boolean): boolean {
    if (this.#inARow >= MOST_IN_A_ROW) return false;
    this.#inARow++;
    // Some testers write the line end before the next row: the last row of such a file always looks
    // unfinished. It is waited for longer each time, so that the file is not read again and again.
    if (wasTaken) this.#takenTooEarly++;
    return true;
  }

  ended(): void {
    this.#inARow = 0;
  }
}
