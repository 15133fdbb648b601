const mostTicks = 50;

export type ParsedTicks =
  | { readonly ticks: readonly number[] | null; readonly error: null }
  | { readonly ticks: null; readonly error: string };

/** Numbers of an axis as a person types them, `0, 0.5, 1`; nothing at all leaves them to the program. */
export function parseTicks(text: string): ParsedTicks {
  const words = text.split(/[\s;,]+/).filter((word) => word !== '');
  if (words.length === 0) return { ticks: null, error: null };
  const numbers = words.map((word) => Number(word.replace('−', '-')));
  const wrong = words.find((_, i) => !Number.isFinite(numbers[i]));
  if (wrong !== undefined) return { ticks: null, error: `“${wrong}” is no number.` };
  if (words.length > mostTicks) return { ticks: null, error: `At most ${mostTicks} numbers.` };
  return { ticks: [...new Set(numbers)].sort((a, b) => a - b), error: null };
}
