import type { Bench } from '../support/Bench.ts';
import { milliseconds, table } from '../support/markdown.ts';
import { timingOf } from '../support/statistics.ts';
import { LoadedRuns } from './LoadedRuns.ts';

const FULL = { runs: 16, rows: 1_400_000, rounds: 7 };
const SMOKE = { runs: 2, rows: 4_000, rounds: 1 };

/** How long the worker's core thinks about runs that are in memory already. */
export const analysis: Bench = {
  name: 'analysis',
  run: async (_, isSmoke) => {
    const { runs, rows, rounds } = isSmoke ? SMOKE : FULL;
    const tasks = [
      { name: 'first summaries after load', measure: (all: LoadedRuns) => all.summarizeFirst() },
      { name: 'summaries with another reference', measure: (all: LoadedRuns) => all.renormalize() },
      { name: 'summaries with an excluded hour', measure: (all: LoadedRuns) => all.exclude() },
      { name: 'all lifetimes of all runs', measure: (all: LoadedRuns) => all.readLifetimes() },
      { name: 'biexponential fit to one run', measure: (all: LoadedRuns) => all.fitOne() },
    ];
    const times = tasks.map((): number[] => []);
    const loaded = new LoadedRuns(runs, rows);
    for (let round = -1; round < rounds; round++) {
      loaded.load();
      tasks.forEach(({ measure }, i) => {
        const from = performance.now();
        measure(loaded);
        if (round >= 0) times[i]?.push(performance.now() - from);
      });
    }
    const lines = tasks.map(({ name }, i) => {
      const { runs: count, min, median, max } = timingOf(times[i] ?? []);
      return [name, String(count), ...[min, median, max].map(milliseconds)];
    });
    return `${runs} runs of ${rows} points, in memory.

### From columns to figures

${table(['what', 'runs', 'min ms', 'median ms', 'max ms'], lines)}`;
  },
};
