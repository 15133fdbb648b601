import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickPoints } from '../../../../../src/core/weekly/deck/pickPoints.ts';

test('points are thinned out to plotted ones, first and last among them, breaks kept', () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 400 }), (y) => {
      const x = y.map((_, i) => i * 2);
      const picked = pickPoints(x, y);
      const plotted = new Map(x.map((at, i) => [at, y[i]]));
      const drawn = picked.x.filter((_, i) => picked.y[i] !== null);
      for (const [i, at] of picked.x.entries()) {
        if (picked.y[i] !== null) expect(plotted.get(at)).toBe(picked.y[i]);
      }
      expect(drawn.length).toBeLessThanOrEqual(60);
      const valid = x.filter((_, i) => y[i] !== null);
      expect(drawn[0]).toBe(valid[0]);
      expect(drawn.at(-1)).toBe(valid.at(-1));
      const isBroken = valid.some((at, i) => i > 0 && at - (valid[i - 1] as number) > 2);
      expect(picked.y.includes(null)).toBe(isBroken);
    }),
  );
});
