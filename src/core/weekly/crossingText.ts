import { formatTimeToFraction } from '../analysis/formatTimeToFraction.ts';
import { timeAtHours } from '../records/timeAtHours.ts';
import type { AgeingKind, Crossing } from './WeeklySummary.ts';
import type { WeeklyWords } from './words/WeeklyWords.ts';

/**
 * A device, its time as the inspector tells it, and the dates between which it came: `MeBz-03 (11.2 d,
 * 2025-03-11 to 2025-03-15)`. The dates are those of the two points that bracket the time.
 */
export function crossingText(
  { label, startedAt, time, wasProvisional }: Crossing,
  kind: AgeingKind,
  words: WeeklyWords,
): string {
  const amount = formatTimeToFraction(time, kind === 'shelf' ? 'd' : 'h', 'brief');
  const [from, to] = time.intervalHours ?? [time.hours ?? 0, time.hours ?? 0];
  const firstDay = timeAtHours(startedAt, from)?.slice(0, 10) ?? null;
  const lastDay = timeAtHours(startedAt, to)?.slice(0, 10) ?? null;
  const when =
    firstDay === null || lastDay === null
      ? []
      : [firstDay === lastDay ? lastDay : words.dateBetween(firstDay, lastDay)];
  const remarks = [
    ...(time.status === 'provisional' ? [words.provisional] : []),
    ...(wasProvisional ? [words.wasProvisional] : []),
    ...(time.recoveredAtHours === null ? [] : [words.recovered]),
  ];
  const [open, close] = words.brackets;
  return `${label}${open}${[amount, ...when, ...remarks].join(words.comma)}${close}`;
}
