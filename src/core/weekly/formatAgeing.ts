import type { AgeingKind } from './WeeklySummary.ts';

/** Hours of ageing as the field counts them: days on the shelf, hours under load; `3.5 d`, `168 h`. */
export function formatAgeing(hours: number, kind: AgeingKind): string {
  const value = kind === 'shelf' ? hours / 24 : hours;
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${Number(value.toFixed(decimals))} ${kind === 'shelf' ? 'd' : 'h'}`;
}
