import { formatStamp } from './formatStamp.ts';
import { parseStamp } from './parseStamp.ts';
import type { Stamp } from './Stamp.ts';

const mostCounted = 0xffffff;

/**
 * Gives stamps that only ever grow: the wall clock while it runs forwards, a counter while it stands
 * or was set back, and never behind a stamp that was seen from elsewhere.
 */
export class HybridClock {
  readonly #replica: string;
  #milliseconds = 0;
  #counter = 0;

  /** `last`: the newest stamp that was given or seen before; null on a new profile. */
  constructor(replica: string, last: Stamp | null) {
    this.#replica = replica;
    if (last !== null) this.observe(last);
  }

  /** A new stamp, larger than all before. `now`: wall clock, milliseconds since 1970. */
  tick(now: number): Stamp {
    if (now > this.#milliseconds) {
      this.#milliseconds = Math.floor(now);
      this.#counter = 0;
    } else if (this.#counter < mostCounted) this.#counter++;
    else {
      this.#milliseconds++;
      this.#counter = 0;
    }
    return formatStamp({
      milliseconds: this.#milliseconds,
      counter: this.#counter,
      replica: this.#replica,
    });
  }

  /** Takes note of a stamp from elsewhere; what is no stamp is ignored. */
  observe(stamp: Stamp): void {
    const seen = parseStamp(stamp);
    if (seen === null || seen.milliseconds < this.#milliseconds) return;
    if (seen.milliseconds > this.#milliseconds) this.#counter = seen.counter;
    else this.#counter = Math.max(this.#counter, seen.counter);
    this.#milliseconds = seen.milliseconds;
  }
}
