import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOfMerit, noFiguresOfMerit } from '../../../../src/core/jv/figuresOfMerit.ts';
import type { Sweep } from '../../../../src/core/measurement.ts';

function sweepOf(points: readonly (readonly [number, number])[], more: Partial<Sweep> = {}): Sweep {
  return {
    device: { label: 'a', condition: null, substrate: null, pixel: null, areaCm2: null },
    measuredAt: null,
    ageHours: null,
    direction: 'forward',
    illumination: 'light',
    irradianceMwCm2: 100,
    voltage: Float64Array.from(points, (point) => point[0]),
    currentMa: null,
    currentDensityMaCm2: Float64Array.from(points, (point) => point[1]),
    ...more,
  };
}

/** One-diode curve with series and shunt resistance left out. */
const diode = (jsc: number, voc: number, step = 0.01): [number, number][] =>
  Array.from({ length: Math.round((voc + 0.3) / step) }, (_, i) => {
    const v = -0.1 + i * step;
    return [v, jsc * (1 - Math.expm1(v / 0.04) / Math.expm1(voc / 0.04))];
  });

describe('figuresOfMerit', () => {
  it('finds Jsc, Voc, FF and PCE of a known curve, in either scan direction', () => {
    for (const points of [diode(20, 1.1), diode(20, 1.1).reverse()]) {
      const found = figuresOfMerit(sweepOf(points), null, 100);
      expect(found.jscMaCm2).toBeCloseTo(20, 6);
      expect(found.vocV).toBeCloseTo(1.1, 3);
      expect(found.ff).toBeCloseTo(0.846, 2);
      expect(found.pcePercent).toBeCloseTo((found.pmppMwCm2 as number) / 1, 10);
      expect(found.pmppMwCm2).toBeCloseTo(
        (found.vmppV as number) * (found.jmppMaCm2 as number),
        10,
      );
      expect(found.iscMa).toBeNull();
    }
  });

  it('needs an area to turn a current into a density', () => {
    const sweep = sweepOf([], {
      ...sweepOf(diode(2, 1.1)),
      currentMa: sweepOf(diode(2, 1.1)).currentDensityMaCm2,
      currentDensityMaCm2: null,
    });
    const without = figuresOfMerit(sweep, null, 100);
    expect(without).toMatchObject({ jscMaCm2: null, pcePercent: null, rSeriesOhmCm2: null });
    expect(without.vocV).toBeCloseTo(1.1, 3);
    expect(without.iscMa).toBeCloseTo(2, 6);
    const found = figuresOfMerit(sweep, 0.1, 100);
    expect(found.jscMaCm2).toBeCloseTo(20, 5);
    expect(found.pmppMw).toBeCloseTo((found.pmppMwCm2 as number) * 0.1, 10);
  });

  it('gives null for dark sweeps, absurd fill factors and curves without a quadrant', () => {
    expect(figuresOfMerit(sweepOf(diode(20, 1.1), { illumination: 'dark' }), 1, 100)).toEqual(
      noFiguresOfMerit,
    );
    expect(
      figuresOfMerit(
        sweepOf([
          [0, -1],
          [0.5, -2],
          [1, -3],
        ]),
        1,
        100,
      ),
    ).toEqual(noFiguresOfMerit);
    const bulged = figuresOfMerit(
      sweepOf([
        [0, 1],
        [0.5, 5],
        [1, -0.1],
      ]),
      1,
      100,
    );
    expect(bulged.ff).toBeNull();
    expect(bulged.pcePercent).toBeNull();
  });

  it('gives no Voc where the sweep stops before it and no Jsc where it starts after 0 V', () => {
    const short = figuresOfMerit(sweepOf(diode(20, 1.1).filter(([v]) => v < 0.9)), 1, 100);
    expect(short).toMatchObject({ vocV: null, ff: null });
    expect(short.jscMaCm2).toBeCloseTo(20, 6);
    expect(
      figuresOfMerit(sweepOf(diode(20, 1.1).filter(([v]) => v > 0.1)), 1, 100).jscMaCm2,
    ).toBeNull();
  });

  it('finds the resistances of a straight line', () => {
    // J = 20 - 10 V: 100 ohm cm2 everywhere.
    const line = Array.from({ length: 45 }, (_, i): [number, number] => [
      -0.1 + i * 0.05,
      20 - 10 * (-0.1 + i * 0.05),
    ]);
    const found = figuresOfMerit(sweepOf(line), 1, 100);
    expect(found.rSeriesOhmCm2).toBeCloseTo(100, 6);
    expect(found.rShuntOhmCm2).toBeCloseTo(100, 6);
    expect(found.ff).toBeCloseTo(0.25, 2);
  });

  it('never gives an FF above 1 or a value that is no number', () => {
    const point = fc.tuple(
      fc.double({ min: -1, max: 2, noNaN: true }),
      fc.double({ min: -50, max: 50, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const found = figuresOfMerit(sweepOf(points), 0.1, 100);
        for (const value of Object.values(found))
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        if (found.ff !== null) expect(found.ff).toBeLessThanOrEqual(1);
      }),
    );
  });
});
