/** A stream of reproducible random numbers. */
export interface Random {
  /** In [0, 1). */
  uniform(): number;
  /** Mean 0, standard deviation 1, cut at +-2.5 so that no sample looks like a fault. */
  gaussian(): number;
}

/** One stream per name, so that adding a file never changes the numbers in another. */
export function randomFor(name: string): Random {
  const uniform = mulberry32(hash(name));
  const gaussian = (): number => {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const value = radius * Math.cos(2 * Math.PI * uniform());
    return Math.min(2.5, Math.max(-2.5, value));
  };
  return { uniform, gaussian };
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` values around `mean`, whose own mean is exactly `mean`. */
export function scattered(random: Random, count: number, mean: number, spread: number): number[] {
  const raw = Array.from({ length: count }, () => random.gaussian() * spread);
  const offset = raw.reduce((sum, value) => sum + value, 0) / count;
  return raw.map((value) => mean + value - offset);
}
