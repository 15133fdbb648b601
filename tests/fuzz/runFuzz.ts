import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileReading } from '../../src/core/read/FileReading.ts';
import { mutations, randomFrom } from './mutate.ts';

export interface FuzzOutcome {
  readonly files: number;
  readonly slowestMs: number;
  readonly slowest: string;
  readonly faults: readonly string[];
}

/** A file of the fixtures' size must be read within this time, whatever was done to it. */
const longestMs = 3000;
/** Mutations that build megabytes are run seldom, so that many files can be tried. */
const heavy = new Set(['longLine', 'manyColumns']);

const fixtures = join(import.meta.dirname, '../fixtures');

/** Reads `count` mutated fixtures in chunks; a fault is an exception, a hang or a number of nowhere. */
export function runFuzz(count: number, seed: number): FuzzOutcome {
  const random = randomFrom(seed);
  const files = readdirSync(fixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));
  const names = Object.keys(mutations);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const faults: string[] = [];
  let slowestMs = 0;
  let slowest = '';
  for (let i = 0; i < count; i++) {
    const file = pick(files);
    const other = pick(files);
    const used: string[] = [];
    let bytes: Uint8Array = file.bytes;
    for (let k = 0; k < 1 + Math.floor(random() * 3); k++) {
      const name = pick(names);
      if (heavy.has(name) && random() > 0.02) continue;
      used.push(name);
      bytes = (mutations[name] as (typeof mutations)[string])(bytes, random, other.bytes);
    }
    const label = `#${i} ${file.path.slice(fixtures.length + 1)} ${used.join('+')}`;
    const from = performance.now();
    try {
      const fault = readMutated(file.path, bytes, 1 + Math.floor(random() * 5000));
      if (fault !== null) faults.push(`${label}: ${fault}`);
    } catch (error) {
      faults.push(`${label}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const took = performance.now() - from;
    if (took > longestMs) faults.push(`${label}: took ${Math.round(took)} ms`);
    if (took > slowestMs) {
      slowestMs = took;
      slowest = label;
    }
  }
  return { files: count, slowestMs, slowest, faults };
}

function readMutated(path: string, bytes: Uint8Array, chunk: number): string | null {
  const reading = new FileReading({ path: path.slice(fixtures.length + 1) });
  for (let from = 0; from < bytes.length; from += chunk) {
    reading.push(bytes.subarray(from, from + chunk));
  }
  reading.settle();
  const { state, parsed, message } = reading.state();
  if (state === 'unrecognised' && message === null && bytes.length > 64) {
    return 'not recognised, and no reason given';
  }
  for (const sweep of parsed?.sweeps ?? []) {
    const flow = sweep.currentDensityMaCm2 ?? sweep.currentMa;
    if (flow === null || flow.length !== sweep.voltage.length) return 'a sweep of unequal columns';
    if (!sweep.voltage.every(Number.isFinite)) return 'a voltage that is no number';
  }
  for (const track of parsed?.tracks ?? []) {
    for (const column of track.columns.values()) {
      if (column.length !== track.timeSeconds.length) return 'a track of unequal columns';
    }
  }
  return null;
}
