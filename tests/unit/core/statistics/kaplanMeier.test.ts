import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atRiskAt } from '../../../../src/core/statistics/atRiskAt.ts';
import { kaplanMeier } from '../../../../src/core/statistics/kaplanMeier.ts';
import { lifetimes, placebo, treated } from './freireich.ts';

const rounded = (column: Float64Array, digits = 4) =>
  [...column].map((value) => value.toFixed(digits));

describe('kaplanMeier', () => {
  test('gives the printed survival, Greenwood errors and median of seven devices', () => {
    const curve = kaplanMeier(lifetimes([120, 150, 150, 300, -200, -400, -400]));
    expect([...curve.hours]).toEqual([120, 150, 300]);
    expect(rounded(curve.survival)).toEqual(['0.8571', '0.5714', '0.3810']);
    expect(rounded(curve.standardError)).toEqual(['0.1323', '0.1870', '0.1993']);
    expect(curve.medianHours).toBe(300);
    expect([curve.reached, curve.n]).toEqual([4, 7]);
    expect([...curve.atRisk]).toEqual([7, 6, 3]);
    expect([...curve.ended]).toEqual([1, 2, 1]);
    expect([...curve.censoredHours]).toEqual([200, 400, 400]);
  });

  test('gives the textbook table of 6-MP: steps, errors, risk and a median of 23 weeks', () => {
    const curve = kaplanMeier(treated);
    expect([...curve.hours]).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect([...curve.atRisk]).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(rounded(curve.survival, 3)).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
    expect(rounded(curve.standardError)).toEqual([
      '0.0764',
      '0.0869',
      '0.0963',
      '0.1068',
      '0.1141',
      '0.1282',
      '0.1346',
    ]);
    expect(curve.medianHours).toBe(23);
    expect(curve.medianLowHours).toBe(13);
    expect(curve.medianHighHours).toBeNull();
    expect(kaplanMeier(placebo).medianHours).toBe(8);
  });

  test('its limits are those of the log-log scale', () => {
    const { low, high } = kaplanMeier(treated);
    expect(rounded(low, 3).slice(0, 3)).toEqual(['0.620', '0.563', '0.503']);
    expect(rounded(high, 3).slice(0, 3)).toEqual(['0.952', '0.923', '0.889']);
  });

  test('has no step and no median while every device is still above', () => {
    const curve = kaplanMeier(lifetimes([-100, -200]));
    expect(curve.hours).toHaveLength(0);
    expect(curve.medianHours).toBeNull();
    expect(curve.lastHours).toBe(200);
    expect(curve.reached).toBe(0);
  });

  test('of one device falls to nothing, without limits', () => {
    const curve = kaplanMeier(lifetimes([50]));
    expect([...curve.survival]).toEqual([0]);
    expect(curve.medianHours).toBe(50);
    expect(curve.low[0]).toBeNaN();
    expect(curve.standardError[0]).toBe(0);
  });

  test('of nothing is empty', () => {
    expect(kaplanMeier([])).toMatchObject({ n: 0, reached: 0, medianHours: null, lastHours: 0 });
  });

  test('a device censored at the time of an end is still at risk there', () => {
    expect([...kaplanMeier(lifetimes([10, -10])).survival]).toEqual([0.5]);
    expect(atRiskAt(lifetimes([10, -10, 5]), 10)).toBe(2);
  });
});

const times = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.boolean()).map(([t, is]) => (is ? t : -t)),
  { maxLength: 30 },
);

describe('whatever the lifetimes, the curve', () => {
  test('falls from step to step, within its limits, and does not know the order of devices', () => {
    fc.assert(
      fc.property(times, (given) => {
        const curve = kaplanMeier(lifetimes(given));
        let before = 1;
        curve.survival.forEach((share, i) => {
          expect(share).toBeLessThan(before);
          before = share;
          if (share === 0) return;
          expect(curve.low[i]).toBeLessThanOrEqual(share);
          expect(curve.high[i]).toBeGreaterThanOrEqual(share);
        });
        expect(kaplanMeier(lifetimes(given.toReversed()))).toEqual(curve);
      }),
    );
  });

  test('scales with time and with nothing else', () => {
    fc.assert(
      fc.property(times, fc.constantFrom(0.5, 2, 24), (given, factor) => {
        const curve = kaplanMeier(lifetimes(given));
        const scaled = kaplanMeier(lifetimes(given.map((time) => time * factor)));
        expect(scaled.survival).toEqual(curve.survival);
        expect([...scaled.hours]).toEqual([...curve.hours].map((time) => time * factor));
      }),
    );
  });

  test('does not change when the devices that outlive the last end are watched for longer', () => {
    fc.assert(
      fc.property(times, (given) => {
        const last = Math.max(0, ...given);
        const longer = given.map((time) => (time < 0 && -time > last ? time - 100 : time));
        const { survival, standardError, low } = kaplanMeier(lifetimes(given));
        expect(kaplanMeier(lifetimes(longer))).toMatchObject({ survival, standardError, low });
      }),
    );
  });

  test('is the plain share of devices left when none is censored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }),
        (given) => {
          const { hours, survival } = kaplanMeier(lifetimes(given));
          hours.forEach((time, i) => {
            const left = given.filter((each) => each > time).length / given.length;
            expect(survival[i]).toBeCloseTo(left, 12);
          });
        },
      ),
    );
  });
});
