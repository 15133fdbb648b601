/** Reproducible random numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (bytes: Uint8Array, random: () => number, other: Uint8Array) => Uint8Array;

const at = (bytes: Uint8Array, random: () => number): number =>
  Math.floor(random() * (bytes.length + 1));

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

const lines = (bytes: Uint8Array): string[] => new TextDecoder('latin1').decode(bytes).split('\n');
const ofLines = (text: readonly string[]): Uint8Array =>
  Uint8Array.from(text.join('\n'), (character) => character.charCodeAt(0) & 255);

/** What can happen to a file on its way, and what nobody would do to it. */
export const mutations: Readonly<Record<string, Mutation>> = {
  cut: (bytes, random) => bytes.subarray(0, at(bytes, random)),
  headless: (bytes, random) => bytes.subarray(at(bytes, random)),
  spliced: (bytes, random, other) =>
    join(bytes.subarray(0, at(bytes, random)), other.subarray(at(other, random))),
  flipped: (bytes, random) => {
    const copy = bytes.slice();
    for (let i = 0; i < 1 + random() * 20; i++) {
      copy[at(copy, random)] = Math.floor(random() * 256);
    }
    return copy;
  },
  nulled: (bytes, random) => {
    const from = at(bytes, random);
    return join(
      bytes.subarray(0, from),
      new Uint8Array(1 + Math.floor(random() * 4096)),
      bytes.subarray(from),
    );
  },
  columnDropped: (bytes, random) => {
    const mark = ['\t', ',', ';'][Math.floor(random() * 3)] as string;
    const dropped = Math.floor(random() * 6);
    return ofLines(
      lines(bytes).map((line) =>
        line
          .split(mark)
          .filter((_, i) => i !== dropped)
          .join(mark),
      ),
    );
  },
  linesShuffled: (bytes, random) => ofLines(lines(bytes).sort(() => random() - 0.5)),
  linesDoubled: (bytes) => ofLines(lines(bytes).flatMap((line) => [line, line])),
  longLine: (bytes, random) => {
    const from = at(bytes, random);
    return join(
      bytes.subarray(0, from),
      new Uint8Array(1_200_000).fill(0x31),
      bytes.subarray(from),
    );
  },
  manyColumns: (bytes, random) => {
    const wide = new TextEncoder().encode(`\n${'1\t'.repeat(400_000)}\n`);
    const from = at(bytes, random);
    return join(bytes.subarray(0, from), wide, bytes.subarray(from));
  },
};
