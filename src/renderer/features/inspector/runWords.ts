import type { TimeUnit } from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunKind, TimeToFraction } from '../../../core/run.ts';
import { unitText } from '../../ui/chart/quantityWords.ts';
import { formatNumber } from '../../ui/formatNumber.ts';

/** Days on the shelf, hours under light. */
export function timeUnitOf(kind: RunKind): TimeUnit {
  return kind === 'shelf' ? 'd' : 'h';
}

/** `12.5 d`, `286 h`. */
export function timeWords(hours: number, unit: TimeUnit): string {
  return `${formatNumber(unit === 'd' ? hours / 24 : hours)} ${unit}`;
}

/** `20 d`, `200 h`: a time that a person typed. */
export function typedTimeWords(hours: number, unit: TimeUnit): string {
  return `${Number((unit === 'd' ? hours / 24 : hours).toPrecision(6))} ${unit}`;
}

/** `17.24 mW/cm²`; a dash for unknown. */
export function valueWords(value: number | null, unit: string): string {
  return value === null ? '–' : `${formatNumber(value, 4)} ${unitText(unit)}`;
}

/** `82.4 %`; a dash for unknown. Number and sign stay on one line. */
export function shareWords(share: number | null): string {
  return share === null ? '–' : `${formatNumber(share * 100, 3)}\u00a0%`;
}

/** What a status means, in a sentence. */
export const statusWords: Readonly<Record<TimeToFraction['status'], string>> = {
  reached: 'Reached: two points in a row at or below the fraction',
  provisional: 'Provisional: only the last point is at or below the fraction',
  gap: 'Reached during a gap without data: only the interval is known',
  atStart: 'At or below the fraction from the start',
  notReached: 'Not reached so far: the time is a lower bound',
  undefined: 'Cannot be told from this run',
};
