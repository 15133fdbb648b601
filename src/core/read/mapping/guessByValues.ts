import { looksSwept } from './looksSwept.ts';
import { numbersIn } from './numbersIn.ts';
import type { MappedMeaning } from './TableMapping.ts';

interface Guess {
  readonly meaning: MappedMeaning;
  readonly doubt: string | null;
}

const clocks: ReadonlySet<MappedMeaning> = new Set(['time', 'timestamp', 'date', 'timeOfDay']);
const counted: Guess = { meaning: 'ignored', doubt: 'Counts the rows: left out.' };
const notKnown: Guess = {
  meaning: 'ignored',
  doubt: 'Not known: choose what it is, or leave it out.',
};

/**
 * Fills in the columns whose names say nothing (null) from their numbers: what only rises is a time,
 * what is scanned through zero a voltage, what is the product of two others a power.
 */
export function guessByValues(
  named: readonly (Guess | null)[],
  rows: readonly (readonly string[])[],
): readonly Guess[] {
  const guesses: (Guess | null)[] = [...named];
  const values = named.map((_, index) => numbersIn(rows, index));
  const open = (): number[] => guesses.flatMap((guess, index) => (guess === null ? [index] : []));
  const set = (index: number | undefined, meaning: MappedMeaning, why: string): void => {
    if (index !== undefined) guesses[index] = { meaning, doubt: `Taken as ${why}.` };
  };
  const has = (test: (meaning: MappedMeaning) => boolean): boolean =>
    guesses.some((guess) => guess !== null && test(guess.meaning));

  // A column that counts the rows is a time only where nothing else can be one.
  const counters = open().filter((index) => countsRows(values[index] ?? []));
  if (open().some((index) => !counters.includes(index) && onlyRises(values[index] ?? []))) {
    for (const index of counters) guesses[index] = counted;
  }
  const hasClock = has((meaning) => clocks.has(meaning));
  if (!has((meaning) => meaning === 'voltage') && !hasClock) {
    const swept = open().find(
      (index) =>
        looksSwept(values[index] ?? []) &&
        (startsOutside(values[index] ?? []) ||
          open().some((other) => crossesZero(values[other] ?? []))),
    );
    set(swept, 'voltage', 'the voltage: it is scanned through zero');
    if (swept !== undefined) {
      const flow = open().find((index) => (values[index] ?? []).length > 0);
      set(flow, flowOf(values[flow ?? 0] ?? []), 'the current beside the voltage');
    }
  }
  const isSweep = has((meaning) => meaning === 'voltage') && !hasClock;
  if (!isSweep && !hasClock) {
    set(
      open().find((index) => onlyRises(values[index] ?? [])),
      'time',
      'the time: it only rises',
    );
  }
  if (!isSweep) fillTrack(values, open, set, has);
  return guesses.map((guess) => guess ?? notKnown);
}

type SetGuess = (index: number | undefined, meaning: MappedMeaning, why: string) => void;

function fillTrack(
  values: readonly (readonly number[])[],
  open: () => number[],
  set: SetGuess,
  has: (test: (meaning: MappedMeaning) => boolean) => boolean,
): void {
  const hasValue = has((meaning) =>
    /^(pce|power|powerDensity|current|currentDensity)$/.test(meaning),
  );
  if (hasValue) return;
  const isVoltage = (index: number): boolean =>
    (values[index] ?? []).every((value) => Math.abs(value) > 0.05 && Math.abs(value) < 2.5);
  const voltage = has((meaning) => meaning === 'voltage') ? undefined : open().find(isVoltage);
  if (voltage !== undefined && open().length > 1) {
    set(voltage, 'voltage', 'the voltage by its size');
    const flow = open()[0];
    set(flow, flowOf(values[flow ?? 0] ?? []), 'the current beside the voltage');
    const product = open().find((index) =>
      isProduct(values[voltage] ?? [], values[flow ?? 0] ?? [], values[index] ?? []),
    );
    set(product, 'powerDensity', 'the power: voltage times current');
    return;
  }
  set(
    open().find((index) => {
      const largest = Math.max(...(values[index] ?? []).map(Math.abs));
      return largest > 1 && largest < 40;
    }),
    'pce',
    'the PCE by its size',
  );
}

/** A solar cell gives some mA/cm2; in A the numbers are far below one. */
function flowOf(values: readonly number[]): MappedMeaning {
  return Math.max(0, ...values.map(Math.abs)) < 0.5 ? 'current' : 'currentDensity';
}

/** 1, 2, 3 … */
function countsRows(values: readonly number[]): boolean {
  const first = values[0] ?? Number.NaN;
  return values.length >= 3 && first <= 1 && values.every((value, i) => value === first + i);
}

function onlyRises(values: readonly number[]): boolean {
  return (
    values.length >= 3 &&
    values.every((value, i) => i === 0 || value >= (values[i - 1] as number)) &&
    (values[values.length - 1] as number) > (values[0] as number)
  );
}

/** Begins below zero or runs downwards, as no time does. */
function startsOutside(values: readonly number[]): boolean {
  return (values[0] ?? 0) < 0 || (values[0] ?? 0) > (values[values.length - 1] ?? 0);
}

function crossesZero(values: readonly number[]): boolean {
  return values.some((value) => value > 0) && values.some((value) => value < 0);
}

function isProduct(a: readonly number[], b: readonly number[], c: readonly number[]): boolean {
  if (a.length !== c.length || b.length !== c.length || c.length < 3) return false;
  return c.every((value, i) => {
    const product = Math.abs((a[i] as number) * (b[i] as number));
    return Math.abs(Math.abs(value) - product) <= 0.02 * product;
  });
}
