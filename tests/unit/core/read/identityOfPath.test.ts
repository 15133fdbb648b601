import { describe, expect, it } from 'vitest';
import { formatLocalTime } from '../../../../src/core/localTime.ts';
import { deviceWithoutCycle } from '../../../../src/core/read/deviceWithoutCycle.ts';
import { identityOfPath } from '../../../../src/core/read/identityOfPath.ts';

const stemOf = (path: string): string => identityOfPath(path).stem;

describe('identityOfPath', () => {
  it('gives the same device in every folder of a dated series', () => {
    for (const day of ['2023-06-12', '2023-06-13']) {
      expect(stemOf(`${day}/10R.csv`)).toBe('10R');
      expect(stemOf(`${day}/10R-1.csv`)).toBe('10R-1');
    }
  });

  it('strips measurement words, counters after them, dates and extensions', () => {
    expect(stemOf('MeBz-01_JV_rev_light_01.txt')).toBe('MeBz-01');
    expect(stemOf('MeBz-01 scan 2.csv')).toBe('MeBz-01');
    expect(stemOf('20250301_MeBz-01_MPPT.csv')).toBe('MeBz-01');
    expect(stemOf('MeBz-01_2025-03-01_10-20-30_fwd.jv.csv')).toBe('MeBz-01');
    expect(stemOf('MeBz-01_d05.txt')).toBe('MeBz-01');
    expect(stemOf('MeBz-01 day 5.txt')).toBe('MeBz-01');
    expect(stemOf('MeBz-01_120h_dark.txt')).toBe('MeBz-01');
    expect(stemOf('MPPT_sample_0_pixel_0.mppt.csv')).toBe('sample_0_pixel_0');
    expect(stemOf('B4[2].csv')).toBe('B4[2]');
  });

  it('keeps numbers that belong to the device', () => {
    expect(stemOf('batch7_03_12.csv')).toBe('batch7_03_12');
    expect(stemOf('CH01.txt')).toBe('CH01');
    expect(stemOf('d3.csv')).toBe('d3');
  });

  it('reads dates from names and folders, and ages where there is no date', () => {
    const time = (path: string): string | null => {
      const found = identityOfPath(path).measuredAt;
      return found && formatLocalTime(found);
    };
    expect(time('2023-06-13/10R.csv')).toBe('2023-06-13');
    expect(time('20230613/10R.csv')).toBe('2023-06-13');
    expect(time('13.06.2023/10R.csv')).toBe('2023-06-13');
    expect(time('a_20260204_093607.txt')).toBe('2026-02-04T09:36:07');
    expect(time('PnODec-13-2022 19_43_10.csv')).toBe('2022-12-13T19:43:10');
    expect(time('10R.csv')).toBeNull();
    expect(identityOfPath('day 5/A1.csv').ageHours).toBe(120);
    expect(identityOfPath('A1_d05.csv').ageHours).toBe(120);
    expect(identityOfPath('A1_24h.csv').ageHours).toBe(24);
    expect(identityOfPath('A1 120 h.csv').ageHours).toBe(120);
    expect(identityOfPath('第7天/A1.csv').ageHours).toBe(168);
    expect(identityOfPath('A1.csv').ageHours).toBeNull();
  });

  it('reads direction and light from the name', () => {
    expect(identityOfPath('a_rev_light.csv')).toMatchObject({
      direction: 'reverse',
      illumination: 'light',
    });
    expect(identityOfPath('a_fwd_dark.csv')).toMatchObject({
      direction: 'forward',
      illumination: 'dark',
    });
    expect(identityOfPath('a.csv')).toMatchObject({ direction: null, illumination: null });
  });

  it('takes cycle numbers off a device name', () => {
    expect(deviceWithoutCycle('ACD3_1_04_Cycle_2')).toBe('ACD3_1_04');
    expect(deviceWithoutCycle('MeBz 01')).toBe('MeBz 01');
  });
});
