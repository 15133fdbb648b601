import type { RunKind, RunSummary } from '../../core/run.ts';

/**
 * The ageing run that stands for a device in lists: what is looked at, else the one with most
 * points. An SPO check of some minutes says nothing about ageing and never stands for a device.
 */
export function leadingRun(
  runs: readonly RunSummary[],
  preferred: RunKind | null,
): RunSummary | null {
  let best: RunSummary | null = null;
  for (const run of runs) {
    if (run.kind === 'spo') continue;
    if (run.kind === preferred) return run;
    if (best === null || run.points > best.points) best = run;
  }
  return best;
}

export function runsByDevice(
  runs: readonly RunSummary[],
): ReadonlyMap<string, readonly RunSummary[]> {
  const byDevice = new Map<string, RunSummary[]>();
  for (const run of runs) {
    const present = byDevice.get(run.deviceId);
    if (present) present.push(run);
    else byDevice.set(run.deviceId, [run]);
  }
  return byDevice;
}
