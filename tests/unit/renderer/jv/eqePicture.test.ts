import { describe, expect, test } from 'vitest';
import type { EqeColumns } from '../../../../src/core/eqe/eqeColumns.ts';
import { integrateEqe } from '../../../../src/core/eqe/integrateEqe.ts';
import { eqePicture } from '../../../../src/renderer/features/jv/eqePicture.ts';
import { eqeRows } from '../../../../src/renderer/features/jv/eqeRows.ts';
import { composeSvg } from '../../../../src/renderer/features/saving/composeSvg.ts';
import { pictureCsv } from '../../../../src/renderer/features/saving/pictureCsv.ts';
import { plotArea } from '../../../../src/renderer/ui/chart/plotArea.ts';

const wavelengthNm = Float64Array.from({ length: 51 }, (_, i) => 300 + 10 * i);
const eqe = new Float64Array(51).fill(0.75);
const spectrum: EqeColumns = {
  id: 'f#0',
  file: 'eqe/a.txt',
  deviceId: 'a',
  label: 'A 1',
  condition: null,
  measuredAt: null,
  wavelengthNm,
  eqe,
  ...integrateEqe({ wavelengthNm, eqe }),
  assumptions: [],
};
const picture = eqePicture({
  spectra: [spectrum],
  colorOf: () => '#0072B2',
  range: null,
  plot: plotArea(800, 400, true),
});

describe('the chart of an EQE', () => {
  test('has per cent left and the running current right, both from zero on common lines', () => {
    expect(picture.y.domain).toEqual([0, 100]);
    expect(picture.right?.domain[0]).toBe(0);
    expect(picture.right?.domain[1]).toBeGreaterThan(spectrum.jscMaCm2 as number);
    const [, integrated] = picture.traces;
    const share = (integrated?.columns.y.at(-1) as number) / picture.y.domain[1];
    expect(share * (picture.right?.domain[1] as number)).toBeCloseTo(
      spectrum.jscMaCm2 as number,
      9,
    );
    expect(integrated?.rightValues).toBe(spectrum.cumulativeMaCm2);
  });

  test('zooms both axes together', () => {
    const zoomed = eqePicture({
      spectra: [spectrum],
      colorOf: () => '#000',
      range: { x: [400, 500], y: [0, 50] },
      plot: plotArea(800, 400, true),
    });
    expect(zoomed.right?.domain[1]).toBeCloseTo((picture.right?.domain[1] as number) / 2, 9);
  });

  test('leaves with both axes in the figure and true currents in the data', () => {
    const { svg } = composeSvg([picture], 'Drawn');
    expect(svg).toContain('Integrated current (mA/cm²)');
    const lines = pictureCsv([picture], 'Drawn')
      .split('\r\n')
      .filter((line) => !line.startsWith('#') && !line.startsWith('\ufeff#'));
    expect(lines[0]).toContain('Integrated current (mA/cm2)');
    const last =
      lines
        .filter((line) => line !== '')
        .at(-1)
        ?.split(',') ?? [];
    expect(last.slice(0, 2)).toEqual(['800', '75']);
    expect(Number(last[3])).toBe(spectrum.jscMaCm2);
  });

  test('says why there is nothing to compare with', () => {
    const [row] = eqeRows([spectrum], [], () => '#000');
    expect(row?.words).toBe('No J-V sweep of A 1 with a current density was read.');
    expect(row?.eqeCurrent).toBe((spectrum.jscMaCm2 as number).toFixed(2));
  });
});
