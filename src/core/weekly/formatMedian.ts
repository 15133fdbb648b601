import type { MedianOver } from './WeeklySummary.ts';

/** `0.874 (n = 6)`; a dash where no run has a value. */
export function formatMedian({ value, n }: MedianOver): string {
  return value === null ? '–' : `${value.toFixed(3)} (n = ${n})`;
}
