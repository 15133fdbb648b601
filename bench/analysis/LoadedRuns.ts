import type { Quantity } from '../../src/core/quantity.ts';
import type { ParsedFile } from '../../src/core/read/Reader.ts';
import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { Float64Column } from '../../src/core/series/Float64Column.ts';
import type { AnalysisOptions } from '../../src/core/series/queries.ts';
import { SeriesStore } from '../../src/core/series/SeriesStore.ts';

const hoursInAll = 1500;

/** Light soaks in memory, as readers hand them over: noisy decays with a burn-in and a lamp that failed. */
export class LoadedRuns {
  readonly #files: readonly ParsedFile[];
  readonly #rows: number;
  #store = new SeriesStore();
  #rounds = 0;

  constructor(runs: number, rows: number) {
    this.#rows = rows;
    this.#files = Array.from({ length: runs }, (_, run) => logOf(run, rows));
  }

  /** Takes the files into a store that knows nothing yet; this is reading and is not timed. */
  load(): void {
    this.#rounds++;
    this.#store = new SeriesStore();
    this.#files.forEach((file, i) => {
      this.#store.setFile(`${i}`, `ch${i}.txt`, file);
    });
    // Stitches the columns of the files into runs.
    for (const id of this.#runIds()) this.#store.runColumns(id, defaultOptions);
  }

  summarizeFirst(): void {
    this.#check(defaultOptions);
  }

  renormalize(): void {
    this.#check({ ...defaultOptions, reference: 'max' });
  }

  /** The curves are made anew, for no bin knows which of its points are left. */
  exclude(): void {
    const span = { fromHours: 100, toHours: 101 + this.#rounds / 100 };
    const exclusions = Object.fromEntries(this.#runIds().map((id) => [id, [span]]));
    this.#check({ ...defaultOptions, exclusions });
  }

  readLifetimes(): void {
    const runs = this.#runIds().map((runId) => ({ runId, retentionHours: [200, 500, 1000] }));
    const found = this.#store.readLifetimes({ runs, options: defaultOptions });
    const told = found.filter(({ energy }) => (energy.kilowattHoursPerM2 ?? 0) > 0).length;
    if (told !== runs.length) throw new Error(`${told} of ${runs.length} runs have an energy.`);
  }

  fitOne(): void {
    const runId = this.#runIds()[0] as string;
    const answer = this.#store.readFit({
      runId,
      model: 'biexponential',
      window: 'whole',
      options: defaultOptions,
    });
    if (answer?.fit === null) throw new Error(answer.reason);
  }

  #check(options: AnalysisOptions): void {
    const { runs } = this.#store.library(options);
    for (const { id, points, excludedPoints } of runs) {
      if (points + excludedPoints !== this.#rows) throw new Error(`${id} has ${points} points.`);
    }
  }

  #runIds(): string[] {
    return this.#files.map((_, i) => `cell ${i}#mpp`);
  }
}

function logOf(run: number, rows: number): ParsedFile {
  const seconds = new Float64Column(rows);
  const power = new Float64Column(rows);
  let state = run + 1;
  for (let row = 0; row < rows; row++) {
    const hours = (row * hoursInAll) / rows;
    state = (state * 48_271) % 2_147_483_647;
    const noise = state / 2_147_483_647 - 0.5;
    const decay = 0.12 * Math.exp(-hours / 20) + 0.88 * Math.exp(-hours / (4000 + 100 * run));
    const isLit = hours < 600 || hours > 603;
    seconds.push(hours * 3600);
    power.push(isLit ? 18 * decay * (1 + 0.01 * noise) : 0.001);
  }
  return {
    kind: 'track',
    tracks: [
      {
        device: {
          label: `cell ${run}`,
          condition: null,
          substrate: null,
          pixel: null,
          areaCm2: null,
        },
        kind: 'steady',
        startedAt: null,
        direction: null,
        timeSeconds: seconds,
        columns: new Map<Quantity, Float64Column>([['powerDensity', power]]),
        distrusted: new Set(),
      },
    ],
    sweeps: [],
    rows,
    rejected: 0,
    rejections: [],
    assumptions: [],
    message: null,
  };
}
