import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDisplay } from '../../scripts/display.js';
import { electronEnvironment, findElectron } from '../../scripts/findElectron.js';
import { makeLogs } from '../firstLight/makeData.ts';
import type { Bench } from '../support/Bench.ts';
import { goalTable } from '../support/goals.ts';
import { milliseconds, table } from '../support/markdown.ts';
import { timingOf } from '../support/statistics.ts';
import { type AnnotationTimes, measureAnnotations } from './measureAnnotations.ts';

const FULL = { devices: 50, perDevice: 200, logRows: 5_000, rounds: 5 };
const SMOKE = { devices: 2, perDevice: 5, logRows: 300, rounds: 1 };

/** The real window with so many annotations: opening it, moving along the time, writing one more. */
export const annotations: Bench = {
  name: 'annotations',
  run: async (_peers, isSmoke) => {
    const size = isSmoke ? SMOKE : FULL;
    const folder = mkdtempSync(join(tmpdir(), 'shelflight-bench-'));
    const electron = await findElectron();
    const display = await openDisplay(electron.executable);
    Object.assign(process.env, electronEnvironment(electron), display.env);
    try {
      makeLogs(folder, size.devices, size.logRows);
      const times = await measureAnnotations(folder, size);
      return report(size, times);
    } finally {
      display.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function report(size: typeof FULL, times: AnnotationTimes): string {
  const rows = (
    [
      ['window opened to the notes of a device shown', 'opened'],
      ['longest pause between two frames while the records are read', 'openingFrame'],
      ['panning before anything was written: 95 of 100 frames within', 'barePanningFrame'],
      ['panning by the mouse: 95 of 100 frames within', 'panningFrame'],
      ['panning by the mouse: longest frame', 'longestPanningFrame'],
      ['note saved to it counted in the list and in the backup', 'saved'],
      ['longest pause between two frames meanwhile', 'savingFrame'],
    ] as const
  ).map(([what, key]) => {
    const timing = timingOf(times[key]);
    return [
      what,
      String(timing.runs),
      milliseconds(timing.min),
      milliseconds(timing.median),
      milliseconds(timing.max),
    ];
  });
  return `The built app in a window of 1366x768, drawn without a graphics card: ${size.devices} devices with ${size.perDevice}
annotations each, all curves drawn, one device selected. A frame is 17 ms where the display gives 60 a second.
The budget is our own: 30 frames a second while something moves, and a tenth of a second, which people
feel as at once, while something opens or is saved.

${table(['what', 'runs', 'min ms', 'median ms', 'max ms'], rows)}

${goalTable([
  {
    what: 'panning, 95 of 100 frames',
    limit: { atMost: 34 },
    values: times.panningFrame,
    unit: 'ms',
  },
  {
    what: 'longest pause while opening',
    limit: { atMost: 100 },
    values: times.openingFrame,
    unit: 'ms',
  },
  {
    what: 'longest pause while saving',
    limit: { atMost: 100 },
    values: times.savingFrame,
    unit: 'ms',
  },
])}`;
}
