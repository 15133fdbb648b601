import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { BlockExtremes } from '../../src/core/series/BlockExtremes.ts';
import { decimateM4 } from '../../src/core/series/decimateM4.ts';
import type { SeriesStore } from '../../src/core/series/SeriesStore.ts';
import type { Bench } from '../support/Bench.ts';
import { goalTable } from '../support/goals.ts';
import { timingTable } from '../support/markdown.ts';
import { ratiosOf } from '../support/ratiosOf.ts';
import { type Contestant, type Result, runInTurns } from '../support/runInTurns.ts';
import { minMax } from './minMax.ts';
import { steadyStore } from './steadyStore.ts';

const FULL = { channels: 16, rows: 1_400_000, rounds: 9 };
const SMOKE = { channels: 2, rows: 20_000, rounds: 1 };
const windows = 20;
/** Four points each: 2,000 points per trace. */
const buckets = 500;

interface Trace {
  readonly hours: Float64Array;
  readonly values: Float64Array;
  readonly extremes: BlockExtremes;
}

type Window = readonly [from: number, to: number];

/** Goal 7: any window of long traces, by an index of blocks and row by row. */
export const zooming: Bench = {
  name: 'zooming',
  run: async (_peers, isSmoke) => {
    const size = isSmoke ? SMOKE : FULL;
    const store = steadyStore(size.channels, size.rows);
    const runIds = store.library(defaultOptions).runs.map(({ id }) => id);
    const traces = runIds.map((id) => traceOf(store, id));
    const chosen = chooseWindows(traces[0]?.hours.at(-1) ?? 0);
    const all = size.channels * windows;
    const results = await runInTurns(
      [
        everyWindow(
          'by the index of blocks',
          traces,
          chosen,
          ({ hours, values, extremes }, [from, to]) =>
            decimateM4(hours, values, from, to, buckets, extremes),
        ),
        everyWindow(
          'row by row, first, last, lowest, highest',
          traces,
          chosen,
          ({ hours, values }, [from, to]) => decimateM4(hours, values, from, to, buckets),
        ),
        everyWindow(
          'row by row, lowest and highest',
          traces,
          chosen,
          ({ hours, values }, [from, to]) => minMax(hours, values, from, to, 2 * buckets),
        ),
      ],
      size.rounds,
      all,
    );
    const [indexed, , direct] = results as [Result, Result, Result];
    return [
      `${size.channels} traces of ${size.rows} rows, ${windows} windows from the whole to a thousandth of it, ${4 * buckets} points per trace.`,
      timingTable(results, [indexed]),
      goalTable([
        {
          what: 'row by row, lowest and highest / by the index',
          limit: { atLeast: 10 },
          values: ratiosOf(direct, indexed),
        },
        {
          what: 'windows whose points differ from those found row by row',
          limit: { atMost: 0 },
          values: [differing(traces, chosen)],
        },
        {
          what: 'answer of the store for all traces, with its copy to another thread',
          limit: { atMost: 30 },
          values: answerTimes(store, runIds, chosen),
          unit: 'ms',
        },
      ]),
    ].join('\n\n');
  },
};

function traceOf(store: SeriesStore, runId: string): Trace {
  const columns = store.runColumns(runId, defaultOptions);
  if (columns === null) throw new Error(`${runId} is missing.`);
  const { elapsedHours: hours, value: values } = columns;
  const extremes = new BlockExtremes();
  extremes.follow(values);
  return { hours, values, extremes };
}

/** From everything down to a thousandth, at places that are always the same. */
function chooseWindows(hours: number): Window[] {
  return Array.from({ length: windows }, (_, i) => {
    const width = hours / 1000 ** (i / (windows - 1));
    const from = (hours - width) * ((i * 0.618) % 1);
    return [from, from + width];
  });
}

function everyWindow(
  name: string,
  traces: readonly Trace[],
  chosen: readonly Window[],
  look: (trace: Trace, window: Window) => ArrayLike<number>,
): Contestant {
  return {
    name,
    run: () => {
      let looked = 0;
      for (const trace of traces) {
        for (const window of chosen) if (look(trace, window).length > 0) looked++;
      }
      return { rows: looked };
    },
  };
}

function differing(traces: readonly Trace[], chosen: readonly Window[]): number {
  return traces.reduce(
    (sum, { hours, values, extremes }) =>
      sum +
      chosen.filter(([from, to]) => {
        const indexed = decimateM4(hours, values, from, to, buckets, extremes);
        const direct = decimateM4(hours, values, from, to, buckets);
        return indexed.length !== direct.length || indexed.some((row, at) => row !== direct[at]);
      }).length,
    0,
  );
}

function answerTimes(
  store: SeriesStore,
  runIds: readonly string[],
  chosen: readonly Window[],
): number[] {
  return chosen.map(([fromHours, toHours]) => {
    const started = performance.now();
    const answer = store.readSeries({
      runIds,
      quantity: 'runValue',
      normalized: true,
      fromHours,
      toHours,
      buckets,
      options: defaultOptions,
    });
    structuredClone(answer);
    return performance.now() - started;
  });
}
