import { runFuzz } from './runFuzz.ts';

// Usage: node tests/fuzz/fuzzReaders.ts [--count 100000] [--seed 1]
const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

const seed = option('seed', Date.now() % 1_000_000);
const outcome = runFuzz(option('count', 100_000), seed);
process.stdout.write(
  `seed ${seed}: ${outcome.files} files, slowest ${Math.round(outcome.slowestMs)} ms (${outcome.slowest}), ${outcome.faults.length} faults\n`,
);
for (const fault of outcome.faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.exitCode = outcome.faults.length > 0 ? 1 : 0;
