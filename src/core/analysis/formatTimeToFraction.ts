import type { TimeToFraction } from '../run.ts';

/** Hours for light soak, days for the shelf. */
export type TimeUnit = 'h' | 'd';

/**
 * A lifetime as it is printed everywhere: `286 h (280–292)`, `> 412 h`, `about 28 h (provisional)`,
 * `between 100 and 400 h (gap)`, `> 30 d`. A run without one gives `–`; its `reason` says why.
 * `brief`, for lists beside which the full text stands: `286 h`, `~28 h`, `100–400 h`, `≤ 0.5 h`.
 */
export function formatTimeToFraction(
  time: TimeToFraction,
  unit: TimeUnit = 'h',
  length: 'full' | 'brief' = 'full',
): string {
  const { status, hours, intervalHours, lowerBoundHours } = time;
  if (status === 'notReached' && lowerBoundHours !== null) {
    return `> ${amount(lowerBoundHours, unit, 'down')} ${unit}`;
  }
  if (hours === null) return '–';
  const value = `${amount(hours, unit)} ${unit}`;
  const [from, to] = intervalHours ?? [hours, hours];
  const recovered =
    time.recoveredAtHours === null
      ? ''
      : `, recovered at ${amount(time.recoveredAtHours, unit)} ${unit}`;
  if (length === 'brief') {
    if (status === 'gap') return `${amount(from, unit)}–${amount(to, unit)} ${unit}`;
    return status === 'provisional' ? `~${value}` : status === 'atStart' ? `≤ ${value}` : value;
  }
  switch (status) {
    case 'reached': {
      const low = amount(from, unit);
      const high = amount(to, unit);
      return `${value}${low === high ? '' : ` (${low}–${high})`}${recovered}`;
    }
    case 'provisional':
      return `about ${value} (provisional)`;
    case 'gap':
      return `between ${amount(from, unit)} and ${amount(to, unit)} ${unit} (gap)${recovered}`;
    case 'atStart':
      return `below from the start (${value})${recovered}`;
    default:
      return '–';
  }
}

/** Three digits that matter, never more than two decimals; a lower bound is never rounded up. */
function amount(hours: number, unit: TimeUnit, rounding: 'near' | 'down' = 'near'): string {
  const value = unit === 'd' ? hours / 24 : hours;
  const size = Math.abs(value);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const factor = 10 ** decimals;
  // A hair above keeps 30.0 days from becoming 29.9 by a rounding of the last bit.
  const scaled = value * factor * (1 + 1e-12);
  return `${(rounding === 'down' ? Math.floor(scaled) : Math.round(scaled)) / factor}`;
}
