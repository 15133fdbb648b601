import { runPlantedTruth } from './plantedTruth.ts';
import { runFuzz } from './runFuzz.ts';

// Usage: node tests/fuzz/fuzzReaders.ts [--count 100000] [--seed 1]
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const seed = option('seed', Date.now() % 1_000_000);
const count = option('count', 100_000);
const outcome = runFuzz(count, seed);
const wrong = runPlantedTruth(Math.ceil(count / 10), seed);
const faults = [...outcome.faults, ...wrong];
const peak = Math.round(process.resourceUsage().maxRSS / 1000);
process.stdout.write(
  `seed ${seed}: ${outcome.files} damaged files, slowest ${Math.round(outcome.slowestMs)} ms (${outcome.slowest}); ${Math.ceil(count / 10)} logs of known numbers; at most ${peak} MB; ${faults.length} faults\n`,
);
for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
