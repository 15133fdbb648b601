import { describe, expect, test } from 'vitest';
import type { FitModel, FitWindow } from '../../../../../src/core/analysis/fits/decayFit.ts';
import type { RunFit } from '../../../../../src/core/analysis/fits/runFit.ts';
import { SeriesStore } from '../../../../../src/core/series/SeriesStore.ts';
import { file, options, range, track } from '../../series/given.ts';
import { noiseOf } from '../noiseOf.ts';

const answerOf = (
  valueAt: (hours: number) => number,
  endHours: number,
  model: FitModel,
  window: FitWindow,
) => {
  const hours = range(endHours + 1);
  const seconds = hours.map((at) => at * 3600);
  const store = new SeriesStore();
  store.setFile('1', 'a.txt', file([track('A', seconds, { powerDensity: hours.map(valueAt) })]));
  const answer = store.readFit({ runId: 'a#mpp', model, window, options });
  return answer ?? expect.fail('no run');
};

const fitOf = (
  valueAt: (hours: number) => number,
  endHours: number,
  model: FitModel = 'linear',
  window: FitWindow = 'afterBurnIn',
): RunFit => {
  const { fit, reason } = answerOf(valueAt, endHours, model, window);
  return fit ?? expect.fail(reason ?? '');
};

const burning = (t: number) => (t <= 50 ? 20 - 0.06 * t : 17 - 0.002 * (t - 50));

describe('fitRun', () => {
  test('fits what follows the burn-in, normalised by the reference', () => {
    const fit = fitOf(burning, 1000);
    expect(fit.fromHours).toBeCloseTo(50, -1);
    expect(fit.toHours).toBe(1000);
    const slope = fit.parameters.find(({ name }) => name === 'slope');
    expect((slope?.value ?? 0) * 20).toBeCloseTo(-0.002, 4);
    expect(fit.r2).toBeCloseTo(1, 3);
    expect(fitOf(burning, 1000, 'linear', 'whole').fromHours).toBe(0);
  });

  test('J: tS and Ts80 of a biexponential by the formulas of HZB', () => {
    const fit = fitOf(
      (t) => 3 * Math.exp(-t / 20) + 17 * Math.exp(-t / 2000),
      1000,
      'biexponential',
      'whole',
    );
    expect(fit.stabilisation?.tsHours).toBeCloseTo(92.1, 1);
    expect(fit.stabilisation?.ts80Hours).toBeCloseTo(446.29, 0);
  });

  test('carries a line on to Te80, with the band around it', () => {
    const noise = noiseOf(4);
    const fit = fitOf((t) => 20 - 0.004 * t + 0.1 * noise(), 600);
    expect(Math.abs((fit.te80.hours ?? 0) - 1000)).toBeLessThan(30);
    expect(fit.te80.fromHours ?? 0).toBeLessThan(fit.te80.hours ?? 0);
    expect(fit.te80.toHours ?? 0).toBeGreaterThan(fit.te80.hours ?? 0);
    expect(fit.curve.hours.at(-1)).toBe(1200);
  });

  test('counts Tse80 from the line carried back to time zero', () => {
    const fit = fitOf((t) => (t <= 50 ? 20 - 0.06 * t : 17 - 0.004 * (t - 50)), 600);
    // 0.8 x 17.2 lies under the line at 50 + (17 - 13.76) / 0.004.
    expect(Math.abs((fit.tse80.hours ?? 0) - 860)).toBeLessThan(10);
    expect(fit.te80.reason).toMatch(/measured/);
  });

  test.each<[string, (t: number) => number, number, FitWindow, RegExp]>([
    ['a loss under 5 %', (t) => 20 - 0.001 * t, 600, 'afterBurnIn', /loss of 3\.0 %.*needs 5 %/],
    ['a poor R2', scattered(), 600, 'afterBurnIn', /R² is 0\.\d\d/],
    ['more than twice the measured time', (t) => 20 - 0.0025 * t, 600, 'afterBurnIn', /twice/],
    ['a T80 that was measured', (t) => 20 - 0.01 * t, 600, 'afterBurnIn', /measured/],
    ['a window with the burn-in in it', burning, 400, 'whole', /burn-in/],
  ])('refuses Te80 for %s', (_, valueAt, end, window, reason) => {
    const fit = fitOf(valueAt, end, 'linear', window);
    expect(fit.te80).toMatchObject({ hours: null, fromHours: null, toHours: null });
    expect(fit.te80.reason).toMatch(reason);
  });

  test('where nothing may be carried on, the curve ends with the record', () => {
    expect(fitOf((t) => 20 - 0.001 * t, 600).curve.hours.at(-1)).toBe(600);
  });

  test('a run without a reference has no fit, and the reason is told', () => {
    expect(answerOf(() => 0, 600, 'linear', 'whole')).toEqual({
      fit: null,
      reason: 'The cell never delivers power.',
    });
  });
});

function scattered(): (t: number) => number {
  const noise = noiseOf(9);
  return (t) => 20 - 0.003 * t + 2 * noise();
}
