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

/**
 * Channels side by side: where `a1` and `b1` were guessed to be voltage and current, `a2` and `b2` are
 * those of the second channel. Three columns of a name at least must be numbered, and only one of them
 * guessed: `c1`, `c2`, `c3` for three quantities of one device are no channels.
 */
export function repeatedChannels(
  names: readonly string[],
  guesses: readonly Guessed[],
): ReadonlyMap<number, ChannelColumn> {
  const stems = new Map<string, { readonly index: number; readonly number: string }[]>();
  names.forEach((name, index) => {
    const match = numbered.exec(name.trim());
    if (match === null) return;
    const stem = (match[1] as string).toLowerCase();
    stems.set(stem, [...(stems.get(stem) ?? []), { index, number: match[2] as string }]);
  });
  const found = new Map<number, ChannelColumn>();
  for (const members of stems.values()) {
    const first = members.find(({ index }) => ofChannels.has(guesses[index]?.meaning ?? 'ignored'));
    const meaning = guesses[first?.index ?? -1]?.meaning;
    if (members.length < 3 || first === undefined || meaning === undefined) continue;
    const others = members.filter(({ index }) => index !== first.index);
    const isOpen = ({ meaning, isKnown }: Guessed): boolean => meaning === 'ignored' && !isKnown;
    if (!others.every(({ index }) => isOpen(guesses[index] as Guessed))) continue;
    for (const { index, number } of members) {
      const like = index === first.index ? null : (names[first.index] ?? null);
      found.set(index, { meaning, owner: `CH${number}`, like });
    }
  }
  return found;
}
