import { describe, expect, test } from 'vitest';
import { filesUnder, mean, numbersIn, readPlain, SAMPLE } from './readSample.ts';

const POINTS = 141;

interface Figures {
  readonly pce: number;
  readonly vocV: number;
  readonly ff: number;
}

/** Straight from the printed points: highest V x J, and a straight line where J changes sign. */
function figuresOf(voltage: readonly number[], current: readonly number[]): Figures {
  const at = (index: number): [number, number] => [voltage[index] ?? 0, current[index] ?? 0];
  const pce = Math.max(...voltage.map((v, index) => v * (current[index] ?? 0)));
  const zero = current.findIndex((j, index) => index > 0 && j * at(index - 1)[1] <= 0);
  const [v0, j0] = at(zero - 1);
  const [v1, j1] = at(zero);
  const vocV = v0 + ((v1 - v0) * j0) / (j0 - j1);
  const [, jsc] = at(voltage.indexOf(0));
  return { pce, vocV, ff: pce / (vocV * jsc) };
}

function sweepsOf(path: string): { reverse: Figures; forward: Figures } {
  const file = readPlain(path);
  const voltage = numbersIn(file, 0);
  const current = numbersIn(file, 1);
  return {
    reverse: figuresOf(voltage.slice(0, POINTS), current.slice(0, POINTS)),
    forward: figuresOf(voltage.slice(POINTS), current.slice(POINTS)),
  };
}

const paths = filesUnder(SAMPLE).filter((path) => path.startsWith('jv/'));
const firstDay = (prefix: string) =>
  paths.filter((path) => path.startsWith(`jv/2025-03-01/${prefix}-`)).map(sweepsOf);

describe('J-V files of the first day', () => {
  test.each([
    ['MeBz', 16.85, 1.162, 0.745],
    ['MeBzKOH', 18.37, 1.194, 0.775],
  ])('the champion of %s has the published figures', (prefix, pce, vocV, ff) => {
    const { reverse } = sweepsOf(`jv/2025-03-01/${prefix}-01.txt`);
    expect(reverse.pce).toBeCloseTo(pce, 2);
    expect(reverse.vocV).toBeCloseTo(vocV, 3);
    expect(reverse.ff).toBeCloseTo(ff, 3);
    expect(Math.max(...firstDay(prefix).map((sweeps) => sweeps.reverse.pce))).toBe(reverse.pce);
  });

  test('twenty devices of each condition have the published mean', () => {
    const treated = firstDay('MeBzKOH').map(({ reverse }) => reverse.pce);
    const control = firstDay('MeBz').map(({ reverse }) => reverse.pce);
    expect([treated.length, control.length]).toEqual([20, 20]);
    expect(Math.abs(mean(treated) - 17.68)).toBeLessThan(0.02);
    expect(Math.abs(mean(control) - 15.9)).toBeLessThan(0.1);
  });

  test('forward sweeps are lower, more so for the control', () => {
    const loss = (prefix: string) =>
      firstDay(prefix).map(({ reverse, forward }) => 1 - forward.pce / reverse.pce);
    expect(Math.min(...loss('MeBzKOH'))).toBeGreaterThan(0.01);
    expect(mean(loss('MeBz'))).toBeGreaterThan(2 * mean(loss('MeBzKOH')));
  });
});

describe('J-V files of the shelf', () => {
  const numbers = ['02', '03', '04', '05', '06', '07'];
  const left = (label: string, date: string) =>
    sweepsOf(`jv/${date}/${label}.txt`).reverse.pce /
    sweepsOf(`jv/2025-03-01/${label}.txt`).reverse.pce;

  test('the control keeps 60 % after 20 days and is not measured later', () => {
    const values = numbers.map((number) => left(`MeBz-${number}`, '2025-03-21'));
    expect(Math.abs(mean(values) - 0.6)).toBeLessThan(0.015);
    const dates = paths.filter((path) => path.includes('/MeBz-')).map((path) => path.split('/')[1]);
    expect(dates.toSorted().at(-1)).toBe('2025-03-21');
  });

  test('the treated devices keep 82 % after 30 days, each above 80 %', () => {
    const values = numbers.map((number) => left(`MeBzKOH-${number}`, '2025-03-31'));
    expect(Math.abs(mean(values) - 0.82)).toBeLessThan(0.01);
    expect(Math.min(...values)).toBeGreaterThan(0.8);
  });

  test('a session is never earlier in the day than the first one', () => {
    const clock = (date: string) =>
      readPlain(`jv/${date}/MeBzKOH-02.txt`).keys.get('Date/time')?.slice(11) ?? '';
    expect(clock('2025-03-31') >= clock('2025-03-01')).toBe(true);
  });

  test('every file holds 1.3 V to -0.1 V and back in steps of 10 mV', () => {
    for (const path of paths) {
      const voltage = numbersIn(readPlain(path), 0);
      const down = voltage.slice(0, POINTS);
      expect([down[0], down[1], down.at(-1)]).toEqual([1.3, 1.29, -0.1]);
      expect(voltage.slice(POINTS)).toEqual(down.toReversed());
    }
  });
});
