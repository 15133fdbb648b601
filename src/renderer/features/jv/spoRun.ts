import type { RunSummary } from '../../../core/run.ts';
import type { SweepState } from '../../../core/series/queries.ts';

/** The stabilised power output that belongs beside the curves: of the device, or of a champion. */
export function spoRunFor(
  runs: readonly RunSummary[],
  selectedDeviceId: string | null,
  listed: readonly SweepState[],
): RunSummary | null {
  const wanted = new Set(
    selectedDeviceId === null ? listed.map((sweep) => sweep.deviceId) : [selectedDeviceId],
  );
  return runs.find((run) => run.kind === 'spo' && wanted.has(run.deviceId)) ?? null;
}
