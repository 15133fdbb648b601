import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { am15g } from '../../../../src/core/eqe/am15g.ts';
import { compareJsc } from '../../../../src/core/eqe/compareJsc.ts';
import { integrateEqe } from '../../../../src/core/eqe/integrateEqe.ts';

function flat(from: number, to: number, value: number, points = 2) {
  const step = (to - from) / (points - 1);
  return {
    wavelengthNm: Float64Array.from({ length: points }, (_, i) => from + i * step),
    eqe: new Float64Array(points).fill(value),
  };
}

describe('the AM1.5G table', () => {
  test('has the 2002 wavelengths of ASTM G173-03, ascending from 280 to 4000 nm', () => {
    const { wavelengthNm, irradiance } = am15g;
    expect([wavelengthNm.length, irradiance.length]).toEqual([2002, 2002]);
    expect([wavelengthNm[0], wavelengthNm.at(-1)]).toEqual([280, 4000]);
    expect(wavelengthNm.every((nm, i) => i === 0 || nm > (wavelengthNm[i - 1] as number))).toBe(
      true,
    );
    expect(irradiance.every((value) => value >= 0 && value < 1.7)).toBe(true);
  });

  test('integrates to the 1000.37 W/m2 that NREL states', () => {
    const { wavelengthNm, irradiance } = am15g;
    let sum = 0;
    for (let i = 1; i < wavelengthNm.length; i++) {
      const step = (wavelengthNm[i] as number) - (wavelengthNm[i - 1] as number);
      sum += (step * ((irradiance[i] as number) + (irradiance[i - 1] as number))) / 2;
    }
    expect(sum).toBeCloseTo(1000.37, 2);
  });

  test.each([
    [500, 1.5451],
    [550, 1.5399],
    [760, 0.26604],
    [1000, 0.73532],
    [1702, 0.20396],
  ])('at %s nm is %s W/m2/nm', (nm, value) => {
    expect(am15g.irradiance[am15g.wavelengthNm.indexOf(nm)]).toBe(value);
  });
});

describe('the current of an EQE', () => {
  // Photon currents of AM1.5G as the literature tabulates them.
  test.each([
    [300, 800, 27.3],
    [280, 1107, 43.8],
    [280, 4000, 69.0],
  ])('of 1 from %s to %s nm is %s mA/cm2', (from, to, expected) => {
    const { jscMaCm2, fromNm, toNm } = integrateEqe(flat(from, to, 1));
    expect(jscMaCm2).toBeCloseTo(expected, 1);
    expect([fromNm, toNm]).toEqual([from, to]);
  });

  test('does not depend on how densely a flat spectrum is sampled, and scales with it', () => {
    const whole = integrateEqe(flat(300, 800, 1)).jscMaCm2 as number;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (points, eqe) => {
          expect(integrateEqe(flat(300, 800, eqe, points)).jscMaCm2).toBeCloseTo(whole * eqe, 3);
        },
      ),
    );
  });

  test('adds up: the running integral ends at the current and never falls', () => {
    const { jscMaCm2, cumulativeMaCm2 } = integrateEqe(flat(300, 800, 0.8, 51));
    expect(cumulativeMaCm2[0]).toBe(0);
    expect(cumulativeMaCm2.at(-1)).toBe(jscMaCm2);
    expect(
      cumulativeMaCm2.every((value, i) => i === 0 || value >= (cumulativeMaCm2[i - 1] as number)),
    ).toBe(true);
    const halves = [flat(300, 550, 0.8), flat(550, 800, 0.8)].map(
      (part) => integrateEqe(part).jscMaCm2 as number,
    );
    expect((halves[0] as number) + (halves[1] as number)).toBeCloseTo(jscMaCm2 as number, 9);
  });

  test('counts only where both tables reach', () => {
    const { jscMaCm2, fromNm } = integrateEqe(flat(200, 800, 1));
    expect(fromNm).toBe(280);
    expect(jscMaCm2).toBeCloseTo(integrateEqe(flat(280, 800, 1)).jscMaCm2 as number, 9);
  });

  test.each([
    [flat(100, 250, 1)],
    [flat(5000, 6000, 1)],
    [{ wavelengthNm: new Float64Array(0), eqe: new Float64Array(0) }],
  ])('is unknown where the spectrum does not meet AM1.5G', (spectrum) => {
    expect(integrateEqe(spectrum)).toMatchObject({ jscMaCm2: null, fromNm: null, toNm: null });
  });
});

describe('EQE beside J-V', () => {
  test('says in words how far apart the currents are', () => {
    expect(compareJsc(19.05, 19.85)?.sentence).toBe(
      '19.05 mA/cm² from EQE, 19.85 mA/cm² from J-V: EQE is 4.0 % lower; they agree within 5 %.',
    );
    expect(compareJsc(22, 20)?.sentence).toContain('10.0 % higher; more than 5 % apart');
    expect(compareJsc(20, 20)?.sentence).toContain('the same');
  });

  test('says nothing about what is missing', () => {
    expect(compareJsc(null, 20)).toBeNull();
    expect(compareJsc(20, null)).toBeNull();
    expect(compareJsc(20, 0)).toBeNull();
    expect(compareJsc(Number.NaN, 20)).toBeNull();
  });
});
