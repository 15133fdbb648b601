import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '../support/Bench.ts';
import { type Goal, goalTable } from '../support/goals.ts';
import { inTemporaryFolder } from '../support/inTemporaryFolder.ts';
import { table } from '../support/markdown.ts';
import type { Peers } from '../support/peers.ts';
import { idleCost } from './idleCost.ts';
import { incidents, writeMany } from './incidents.ts';
import { missedBy } from './missedBy.ts';
import type { Watcher } from './Watcher.ts';
import { watchWithChokidar } from './watchWithChokidar.ts';
import { watchWithPoller } from './watchWithPoller.ts';

const FULL = { files: 5_000, share: 1, repeats: 20, idleSeconds: 20, settleMs: 2_000 };
const SMOKE = { files: 20, share: 0.02, repeats: 1, idleSeconds: 1, settleMs: 1_500 };

/** An idle folder is one in which nothing was written lately. */
const longAgo = new Date('2025-03-20T12:00:00Z');

/** Goal 12: what is missed 2 s after it happened, among thousands of files, and what idling costs. */
export const watching: Bench = {
  name: 'watching',
  run: (peers, isSmoke) =>
    inTemporaryFolder(async (folder) => {
      const size = isSmoke ? SMOKE : FULL;
      const root = join(folder, 'export');
      writeMany(join(root, 'base'), size.files, longAgo);
      const watches = watchesOf(peers, root);
      const idle: (readonly [string, number])[] = [];
      // The bench itself has things to do after its start, which are no watcher's: it is given time for them.
      for (const { name, watch } of [nothing, ...watches])
        idle.push([name, await idleCost(watch, size.idleSeconds)]);
      const watchers = watches.map(({ watch }) => watch());
      await Promise.all(watchers.map((watcher) => watcher.ready()));
      const missed = await missedIn(root, watchers, size);
      await Promise.all(watchers.map((watcher) => watcher.close()));
      return [
        `${size.files} files at the start; each incident ${size.repeats} times, both at once. Counted are the repeats after which something was missed ${size.settleMs / 1000} s later.`,
        table(
          ['incident', ...watchers.map(({ name }) => name)],
          missed.map(({ name, repeats }) => [name, ...repeats.map(String)]),
        ),
        table(
          ['idle', '% of a core'],
          idle.map(([name, percent]) => [name, percent.toFixed(2)]),
        ),
        goalTable(goals(missed, idle)),
      ].join('\n\n');
    }),
};

const nothing = {
  name: 'nothing watched',
  watch: (): Watcher => ({
    name: 'nothing watched',
    known: new Map(),
    ready: async () => {},
    close: async () => {},
  }),
};

interface Missed {
  readonly name: string;
  /** Repeats with a loss, one number per watcher. */
  readonly repeats: readonly number[];
}

function watchesOf({ chokidar }: Peers, root: string): { name: string; watch: () => Watcher }[] {
  return [
    { name: 'Shelflight', watch: () => watchWithPoller(root) },
    ...(chokidar ? [{ name: 'chokidar', watch: () => watchWithChokidar(chokidar, root) }] : []),
  ];
}

async function missedIn(
  root: string,
  watchers: readonly Watcher[],
  size: typeof FULL,
): Promise<Missed[]> {
  const found: Missed[] = [];
  // What one has missed before is not its loss again.
  const before = watchers.map(() => 0);
  for (const incident of incidents(size.share)) {
    const repeats = watchers.map(() => 0);
    for (let repeat = 0; repeat < size.repeats; repeat++) {
      await incident.happen(root, repeat);
      await wait(size.settleMs);
      watchers.forEach((watcher, at) => {
        const missed = missedBy(watcher, root);
        if (missed > (before[at] ?? 0)) repeats[at] = (repeats[at] ?? 0) + 1;
        before[at] = missed;
      });
      incident.cleanUp?.(root, repeat);
    }
    found.push({ name: incident.name, repeats });
  }
  return found;
}

function goals(missed: readonly Missed[], idle: readonly (readonly [string, number])[]): Goal[] {
  return [
    {
      what: 'repeats after which we missed something',
      limit: { atMost: 0 },
      values: [missed.reduce((sum, { repeats }) => sum + (repeats[0] ?? 0), 0)],
    },
    {
      what: 'idle, % of a core',
      limit: { atMost: 1 },
      values: [idle.find(([name]) => name === 'Shelflight')?.[1] ?? Number.NaN],
    },
  ];
}
