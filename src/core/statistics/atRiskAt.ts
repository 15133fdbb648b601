import type { Lifetime } from './lifetime.ts';

/** How many are still above and watched just before a time. */
export function atRiskAt(lifetimes: readonly Lifetime[], hours: number): number {
  return lifetimes.filter((lifetime) => lifetime.hours >= hours).length;
}
