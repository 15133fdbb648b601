/** Keeps the first bytes of a file until there are enough of them to tell its encoding. */
export class FirstBytes {
  readonly #limit: number;
  #bytes = new Uint8Array(0);
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  get isFull(): boolean {
    return this.#length === this.#limit;
  }

  /** Takes what still fits of `bytes`; returns how many that are. */
  add(bytes: Uint8Array): number {
    const count = Math.min(bytes.length, this.#limit - this.#length);
    const length = this.#length + count;
    if (length > this.#bytes.length) {
      const larger = new Uint8Array(
        Math.min(this.#limit, Math.max(length, this.#bytes.length * 2)),
      );
      larger.set(this.values());
      this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(0, count), this.#length);
    this.#length = length;
    return count;
  }

  values(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
