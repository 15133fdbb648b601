import { format } from 'date-fns';
import type { RunSummary } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import type { DotState } from '../../ui/StateDot.tsx';

const growingForMilliseconds = 10 * 60_000;

/** State of a device in one dot, with the words for it. */
export function deviceDot(
  device: DeviceState,
  run: RunSummary | null,
  now = Date.now(),
): { state: DotState; label: string } {
  if (run === null) {
    return { state: 'quiet', label: 'J-V sweeps only: no run over time yet' };
  }
  if (run.reference.value === null) {
    return { state: 'bad', label: run.reference.reason ?? 'No usable reference value' };
  }
  if (device.lastGrownAt === null) {
    return { state: 'quiet', label: 'At rest: no new data since the program was started' };
  }
  const when = format(device.lastGrownAt, 'HH:mm');
  return now - device.lastGrownAt < growingForMilliseconds
    ? { state: 'good', label: `Growing: last new data at ${when}` }
    : { state: 'quiet', label: `At rest: last new data at ${when}` };
}
