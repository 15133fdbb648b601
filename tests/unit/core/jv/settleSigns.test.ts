import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleSigns } from '../../../../src/core/jv/settleSigns.ts';
import { splitAtTurn } from '../../../../src/core/jv/splitAtTurn.ts';

const volts = Array.from({ length: 61 }, (_, i) => -0.2 + i * 0.025);
const light = volts.map((v) => 20 * (1 - Math.expm1(v / 0.04) / Math.expm1(1.1 / 0.04)));
const dark = volts.map((v) => -1e-6 * Math.expm1(v / 0.06));

describe('settleSigns', () => {
  it('makes a delivering cell positive whatever signs and order the file uses', () => {
    for (const voltageSign of [1, -1]) {
      for (const currentSign of [1, -1]) {
        for (const turned of [false, true]) {
          const v = volts.map((x) => x * voltageSign);
          const i = light.map((x) => x * currentSign);
          if (turned) {
            v.reverse();
            i.reverse();
          }
          expect(settleSigns(v, i)).toEqual({
            voltage: voltageSign,
            current: currentSign,
            hasPhotocurrent: true,
          });
        }
      }
    }
  });

  it('makes the forward branch of a dark curve negative', () => {
    for (const sign of [1, -1]) {
      const found = settleSigns(
        volts,
        dark.map((x) => x * sign),
      );
      expect(found).toEqual({ voltage: 1, current: sign, hasPhotocurrent: false });
    }
    expect(
      settleSigns(
        volts.map((v) => -v),
        dark,
      ).voltage,
    ).toBe(-1);
    expect(settleSigns(volts, light, 'dark').hasPhotocurrent).toBe(false);
  });

  it('sees a photocurrent in a sweep that starts at 0 V or stops before Voc', () => {
    const from = volts.findIndex((v) => v > 0.001);
    expect(settleSigns(volts.slice(from), light.slice(from)).hasPhotocurrent).toBe(true);
    const to = volts.findIndex((v) => v > 1.07);
    expect(settleSigns(volts.slice(0, to), light.slice(0, to)).hasPhotocurrent).toBe(true);
  });
});

describe('splitAtTurn', () => {
  it('gives one stretch per direction, the extreme point in the first', () => {
    expect(splitAtTurn([0, 1, 2, 3, 2, 1, 0])).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 7 },
    ]);
    expect(splitAtTurn([3, 2, 1, 0])).toEqual([{ start: 0, end: 4 }]);
    expect(splitAtTurn([])).toEqual([]);
    expect(splitAtTurn([1, 1, 1])).toEqual([{ start: 0, end: 3 }]);
  });

  it('is not misled by jitter of measured voltages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -0.02, max: 0.02, noNaN: true }), {
          minLength: 60,
          maxLength: 60,
        }),
        (noise) => {
          const up = noise.slice(0, 30).map((n, i) => i / 20 + n);
          const down = noise.slice(30).map((n, i) => (29 - i) / 20 + n);
          expect(splitAtTurn([...up, ...down])).toHaveLength(2);
        },
      ),
    );
  });
});
