import { table } from './markdown.ts';
import { medianOf } from './statistics.ts';

/** One limit that a bench checks, and what was found, round by round. */
export interface Goal {
  readonly what: string;
  /** At most or at least this; the median of `values` is held against it. */
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
  readonly values: readonly number[];
  /** `ms`, `MB`; nothing for a ratio. */
  readonly unit?: string;
}

/** Goals beside what was found; a goal that is missed is told so, and is no failure of the bench. */
export function goalTable(goals: readonly Goal[]): string {
  return table(
    ['goal', 'limit', 'min', 'median', 'max', 'met'],
    goals.map(({ what, limit, values, unit = '' }) => {
      const median = medianOf(values);
      const [sign, bound, isMet] =
        'atMost' in limit
          ? ['<=', limit.atMost, median <= limit.atMost]
          : ['>=', limit.atLeast, median >= limit.atLeast];
      const shown = [Math.min(...values), median, Math.max(...values)].map(short);
      return [what, `${sign} ${short(bound)} ${unit}`.trim(), ...shown, isMet ? 'yes' : 'no'];
    }),
  );
}

function short(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  return size >= 1000 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();
}
