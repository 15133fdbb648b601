import { type ColumnMeaning, meaningOfTerm } from './columnVocabulary.ts';
import type { Token } from './nameTokens.ts';
import type { Unit } from './parseUnit.ts';

/** What a run of words [from, to) names. */
export interface FoundTerm {
  readonly meaning: ColumnMeaning;
  readonly from: number;
  readonly to: number;
}

/** False for ids and for what is of no interest. */
export function isValue(meaning: ColumnMeaning): boolean {
  return !['channel', 'device', 'pixel', 'condition', 'ignored', 'direction'].includes(meaning);
}

/** The longest run of words that names something; values before ids, later before earlier. */
export function findTerm(tokens: readonly Token[], unit: Unit | null): FoundTerm | null {
  let best: FoundTerm | null = null;
  let bestRank = -1;
  for (let from = 0; from < tokens.length; from++) {
    let joined = '';
    for (let to = from + 1; to <= Math.min(tokens.length, from + 5); to++) {
      joined += (tokens[to - 1] as Token).text.toLowerCase();
      const meaning = meaningOfTerm.get(joined);
      if (meaning === undefined) continue;
      // A value column may carry an id in its name, an id column carries nothing else.
      const whole = from === 0 && to === tokens.length;
      if (!whole && !isValue(meaning) && meaning !== 'ignored') continue;
      if (!whole && meaning === 'ignored' && joined.length < 3 && unit === null) continue;
      const letters = [...joined].length;
      // `Normalized PCE` is none: a longer name of no interest beats the word inside it.
      const known = meaning === 'ignored' && to - from > 1;
      const rank =
        (known ? 2000 : 0) +
        (isValue(meaning) ? 1000 : 0) +
        (letters > 1 ? 100 : 0) +
        letters * 2 +
        from / 100;
      if (rank > bestRank) {
        best = { meaning, from, to };
        bestRank = rank;
      }
    }
  }
  return best;
}
