import type { BoxSpec, TraceLook } from '../spec.ts';

/** Whiskers end at the last value within this many box heights (Tukey 1977). */
const whiskerReach = 1.5;

/**
 * A box from all finite values: quartiles by linear interpolation (type 7 of Hyndman & Fan 1996, as in
 * Excel's QUARTILE.INC and NumPy). Null without a value.
 */
export function boxOf(
  group: { readonly id: string; readonly label: string; readonly look: TraceLook },
  at: number,
  values: readonly number[],
): BoxSpec | null {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const quantile = (share: number) => {
    const place = share * (sorted.length - 1);
    const low = sorted[Math.floor(place)] as number;
    return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] as number) - low);
  };
  const quartiles = [quantile(0.25), quantile(0.5), quantile(0.75)] as const;
  const reach = whiskerReach * (quartiles[2] - quartiles[0]);
  const inside = sorted.filter(
    (value) => value >= quartiles[0] - reach && value <= quartiles[2] + reach,
  );
  return {
    id: group.id,
    label: group.label,
    look: group.look,
    at,
    values: sorted,
    quartiles,
    whiskers: [
      Math.min(quartiles[0], inside[0] ?? quartiles[0]),
      Math.max(quartiles[2], inside.at(-1) ?? quartiles[2]),
    ],
    champion: sorted.length > 1 ? (sorted.at(-1) as number) : null,
  };
}
