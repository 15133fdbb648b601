import { daysFromCivil } from './daysFromCivil.ts';
import type { DateOrder } from './parseTimestamp.ts';

/** The order of day and month in a column of dates, and how well it is known. */
export interface SettledOrder {
  /** Null when the column has no such dates, or nothing decides. */
  readonly order: DateOrder;
  /** A day above 12 decides; else the order is the one in which the dates follow each other closely. */
  readonly isSure: boolean;
  /** Some dates can only be one way round, some only the other. */
  readonly contradicts: boolean;
}

const yearLast = /(?<!\d)(\d{1,2})([-/])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d.])/;
/** The other order must spread the dates over so many times the days. */
const clearly = 3;

/**
 * Settles day and month by a whole column (dates with points or the year first are never in doubt): a
 * number above 12 is a day; without one the order counts in which the dates do not run backwards, and of
 * two such orders the one in which they lie far closer together (our own decision).
 */
export function settleDateOrder(cells: readonly string[]): SettledOrder {
  const dates: (readonly [number, number, number])[] = [];
  let isDayFirst = false;
  let isMonthFirst = false;
  let last = '';
  for (const cell of cells) {
    const match = yearLast.exec(cell);
    if (match === null || match[0] === last) continue;
    last = match[0];
    const first = Number(match[1]);
    const second = Number(match[3]);
    if (first > 12 && second > 12) continue;
    if (first > 12) isDayFirst = true;
    if (second > 12) isMonthFirst = true;
    dates.push([first, second, Number(match[4])]);
  }
  if (isDayFirst || isMonthFirst) {
    const contradicts = isDayFirst && isMonthFirst;
    const order = contradicts ? null : isDayFirst ? 'dayFirst' : 'monthFirst';
    return { order, isSure: !contradicts, contradicts };
  }
  return { order: closestOrder(dates), isSure: false, contradicts: false };
}

function closestOrder(dates: readonly (readonly [number, number, number])[]): DateOrder {
  if (dates.length < 2) return null;
  const dayFirst = travel(dates.map(([day, month, year]) => daysFromCivil(year, month, day)));
  const monthFirst = travel(dates.map(([month, day, year]) => daysFromCivil(year, month, day)));
  if (dayFirst.back !== monthFirst.back) {
    return dayFirst.back < monthFirst.back ? 'dayFirst' : 'monthFirst';
  }
  if (dayFirst.days * clearly <= monthFirst.days) return 'dayFirst';
  return monthFirst.days * clearly <= dayFirst.days ? 'monthFirst' : null;
}

/** How often days run backwards, and over how many days they go in all. */
function travel(days: readonly number[]): { readonly back: number; readonly days: number } {
  let back = 0;
  let sum = 0;
  for (let i = 1; i < days.length; i++) {
    const step = (days[i] as number) - (days[i - 1] as number);
    if (step < 0) back++;
    sum += Math.abs(step);
  }
  return { back, days: sum };
}
