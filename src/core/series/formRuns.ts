import type { Direction } from '../measurement.ts';
import type { RunChoice } from '../run.ts';
import { choiceOf } from './choiceOf.ts';
import type { DeviceEntry } from './DeviceEntry.ts';
import type { DeviceSettings } from './DeviceSettings.ts';
import { findSweepBefore } from './findSweepBefore.ts';
import type { RunView } from './RunView.ts';
import type { SteadyRun } from './SteadyRun.ts';
import { shelfPointsOfParameters } from './shelfPointsOfParameters.ts';
import { shelfPointsOfSweeps } from './shelfPointsOfSweeps.ts';
import { shelfView } from './shelfView.ts';
import { steadyView } from './steadyView.ts';
import { withTimeZero } from './withTimeZero.ts';

/**
 * The runs of one device: `shelf` from its light sweeps or its tables of J-V parameters, `mpp` and `spo`
 * from its logs under load. A log under load for less than an hour, interruptions not counted, is an SPO
 * check (our own decision). The id `<device>#<kind>` stays the same over restarts of the program. `choices`: a time
 * zero that a person set, by run.
 */
export function formRuns(
  device: DeviceEntry,
  settings: DeviceSettings,
  shelfDirection: Direction,
  choices: Readonly<Record<string, RunChoice>> = {},
): RunView[] {
  const runs: (RunView | null)[] = [];
  const shelf =
    shelfPointsOfSweeps(device.sweeps, shelfDirection, settings) ??
    shelfPointsOfParameters(device.parameters, shelfDirection, settings);
  if (shelf !== null) {
    const version = JSON.stringify([device.version, settings, shelfDirection]);
    runs.push(shelfView(device.id, shelf, version));
  }
  const { main, checks, plan } = device.steady;
  const told = plan.copies.map(({ path }) => `${path} repeats another file and counts once.`);
  const isMpp = plan.isLong || hoursUnderLoad(main) >= 1;
  runs.push(steadyView(device.id, isMpp ? 'mpp' : 'spo', main, settings, told));
  if (isMpp) runs.push(steadyView(device.id, 'spo', checks, settings, []));
  return runs
    .filter((run) => run !== null)
    .map((run) => withTimeZero(run, choiceOf(choices, run)?.timeZeroHours ?? 0))
    .map((run) => ({
      ...run,
      jvBefore: () => findSweepBefore(device.sweeps, run, settings, shelfDirection),
    }));
}

function hoursUnderLoad({ series }: SteadyRun): number {
  if (series === null) return 0;
  const idle = series.gaps.reduce((sum, gap) => sum + gap.toHours - gap.fromHours, 0);
  return series.durationHours - idle;
}
