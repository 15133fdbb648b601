import type { MappedMeaning } from './TableMapping.ts';

/** A column that is what a column of the same name with another number is, of another channel. */
export interface ChannelColumn {
  readonly meaning: MappedMeaning;
  readonly owner: string;
  /** The column that it follows; null for the one that was guessed itself. */
  readonly like: string | null;
}

interface Guessed {
  readonly meaning: MappedMeaning;
  readonly isKnown: boolean;
}

const numbered = /^(.*?)[\s_.-]*(\d{1,3})$/;
/** Meanings that a channel has of its own. */
const ofChannels: ReadonlySet<MappedMeaning> = new Set([
  'voltage',
  'current',
  'currentDensity',
  'power',
  'powerDensity',
  'pce',
]);

/** The columns of one name, by their numbers. */
type Stem = readonly { readonly index: number; readonly number: string }[];

/**
 * Channels side by side: where `a1` and `b1` were guessed to be voltage and current, `a2` and `b2` are
 * those of the second channel. Two names with the same numbers are channels whatever their numbers look
 * like; of a single name (`PCE1`, `PCE2`, …) three columns must be there, and only one of them guessed:
 * `c1`, `c2`, `c3` can be three quantities of one device.
 */
export function repeatedChannels(
  names: readonly string[],
  guesses: readonly Guessed[],
): ReadonlyMap<number, ChannelColumn> {
  const stems = stemsOf(names);
  const numbersOf = (stem: Stem): string => stem.map(({ number }) => number).join();
  const found = new Map<number, ChannelColumn>();
  for (const stem of stems) {
    if (stem.some(({ index }) => guesses[index]?.isKnown)) continue;
    const isShared = stems.some((other) => other !== stem && numbersOf(other) === numbersOf(stem));
    const first = isShared ? stem[0] : onlyGuessed(stem, guesses);
    const meaning = guesses[first?.index ?? -1]?.meaning ?? 'ignored';
    if (stem.length < 2 || first === undefined || !ofChannels.has(meaning)) continue;
    for (const { index, number } of stem) {
      const like = index === first.index ? null : (names[first.index] ?? null);
      found.set(index, { meaning, owner: `CH${number}`, like });
    }
  }
  return found;
}

function stemsOf(names: readonly string[]): readonly Stem[] {
  const stems = new Map<string, Stem>();
  names.forEach((name, index) => {
    const match = numbered.exec(name.trim());
    if (match === null) return;
    const stem = (match[1] as string).toLowerCase();
    stems.set(stem, [...(stems.get(stem) ?? []), { index, number: match[2] as string }]);
  });
  return [...stems.values()];
}

function onlyGuessed(stem: Stem, guesses: readonly Guessed[]): Stem[number] | undefined {
  const guessed = stem.filter(({ index }) => guesses[index]?.meaning !== 'ignored');
  return stem.length >= 3 && guessed.length === 1 ? guessed[0] : undefined;
}
