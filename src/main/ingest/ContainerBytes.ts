/** Workbooks and archives are read whole, so they may only be so large. */
export const largestContainerBytes = 50 * (1 << 20);

/** Collects the bytes of a file that can only be read whole; any other file is left alone. */
export class ContainerBytes {
  #bytes: Uint8Array | null = null;
  #length = 0;
  #isContainer: boolean | null = null;
  #isTooLarge = false;

  get isContainer(): boolean {
    return this.#isContainer === true;
  }

  get isTooLarge(): boolean {
    return this.#isTooLarge;
  }

  /** ZIP (also .xlsx) and old Office documents are told by their first bytes. */
  push(bytes: Uint8Array): void {
    this.#isContainer ??= beginsContainer(bytes);
    if (!this.#isContainer || this.#isTooLarge) return;
    const length = this.#length + bytes.length;
    if (length > largestContainerBytes) {
      this.#isTooLarge = true;
      this.#bytes = null;
      return;
    }
    if (this.#bytes === null || length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#length));
      if (this.#bytes !== null) larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#length);
    this.#length = length;
  }

  whole(): Uint8Array {
    return (this.#bytes ?? new Uint8Array(0)).subarray(0, this.#length);
  }
}

function beginsContainer(bytes: Uint8Array): boolean {
  const begins = (...magic: number[]) => magic.every((byte, at) => bytes[at] === byte);
  return begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1);
}
