import type { HourSpan, RunKind } from '../run.ts';
import type { Exclusions } from './queries.ts';

/**
 * The excluded spans of a run. A light soak is called `spo` in its first hour and `mpp` from then on:
 * what was excluded in that hour stays excluded.
 */
export function exclusionsOf(
  exclusions: Exclusions,
  run: { readonly id: string; readonly deviceId: string; readonly kind: RunKind },
): readonly HourSpan[] {
  const own = exclusions[run.id];
  if (own !== undefined || run.kind !== 'mpp') return own ?? [];
  return exclusions[`${run.deviceId}#spo`] ?? [];
}
