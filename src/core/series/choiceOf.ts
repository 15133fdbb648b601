import type { RunChoice, RunKind } from '../run.ts';

/**
 * What was settled for a run. A light soak is called `spo` in its first hour and `mpp` from then on: what
 * was settled in that hour stays settled.
 */
export function choiceOf(
  choices: Readonly<Record<string, RunChoice>>,
  run: { readonly id: string; readonly deviceId: string; readonly kind: RunKind },
): RunChoice | null {
  const own = choices[run.id];
  if (own !== undefined || run.kind !== 'mpp') return own ?? null;
  return choices[`${run.deviceId}#spo`] ?? null;
}
