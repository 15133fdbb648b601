import { expect, test } from 'vitest';
import { sourceTsv } from '../../../../../src/core/figure/sourceData/sourceTsv.ts';
import type { PanelSpec, TraceSpec } from '../../../../../src/core/figure/spec.ts';
import { emptyPanel } from '../../../../../src/core/figure/templates/emptyPanel.ts';
import { figureOf } from '../../../../../src/core/figure/templates/figureOf.ts';
import { lookOf } from '../../../../../src/core/figure/templates/lookOf.ts';

const trace: TraceSpec = {
  ...{ id: 'a', label: 'a\tb', key: 'a', axis: 'y', shape: 'line', role: 'main', spread: 'none' },
  ...{ x: [0, 0.1 + 0.2], y: [1, null], sd: null, n: null, limits: null, censoredAt: [] },
  ...{ look: lookOf(0), measuredPoints: 2 },
};
const panel = (id: string): PanelSpec => ({
  ...emptyPanel(id, { quantity: 'Time', unit: 'h' }, { quantity: 'PCE', unit: '%' }),
  traces: [trace],
});

test('the plotted numbers are columns divided by tabs, all digits, breaks as empty cells', () => {
  expect(sourceTsv(figureOf('soak', 'nature-single', [panel('soak')]))).toBe(
    'a b, Time (h)\ta b, PCE (%)\n0\t1\n0.30000000000000004\t\n',
  );
});

test('several panels stand below each other with their names', () => {
  const text = sourceTsv(figureOf('both', 'nature-single', [panel('shelf'), panel('soak')]));
  expect(text).toMatch(/^shelf\na b, Time.*\n\nsoak\na b, Time/s);
});
