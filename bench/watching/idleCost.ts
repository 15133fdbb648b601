import { setTimeout as wait } from 'node:timers/promises';
import type { Watcher } from './Watcher.ts';

/** Percent of a core that a watcher takes while nothing happens, over some seconds. */
export async function idleCost(watch: () => Watcher, seconds: number): Promise<number> {
  const watcher = watch();
  await watcher.ready();
  // What getting ready leaves behind is not idling.
  await wait(Math.min(3_000, seconds * 1_000));
  const before = process.cpuUsage();
  await wait(seconds * 1_000);
  const { user, system } = process.cpuUsage(before);
  await watcher.close();
  return (user + system) / 1e4 / seconds;
}
