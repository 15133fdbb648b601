import { describe, expect, it } from 'vitest';
import { parseColumnHeader } from '../../../../src/core/read/parseColumnHeader.ts';
import { parseUnit } from '../../../../src/core/read/parseUnit.ts';

const read = (cell: string, unit = ''): [string | null, string | undefined, string] => {
  const column = parseColumnHeader(cell, unit, 0);
  const scale =
    column.unit === null ? undefined : `${column.unit.multiplier}/${column.unit.divisor}`;
  return [column.meaning, scale, column.owner];
};

describe('parseColumnHeader', () => {
  it.each([
    ['Voltage (V)', 'voltage', '1/1'],
    ['V', 'voltage', '1/1'],
    ['µA', 'current', '1/1000'],
    ['I/mA', 'current', '1/1'],
    ['Current density [mA/cm^2]', 'currentDensity', '1/1'],
    ['Current density, mA/cm2', 'currentDensity', '1/1'],
    ['J (A/m2)', 'currentDensity', '1/10'],
    ['J (mA cm⁻²)', 'currentDensity', '1/1'],
    ['Jsc(mA/cm²)', 'shortCircuitCurrentDensity', '1/1'],
    ['J_sc [mA/cm2]', 'shortCircuitCurrentDensity', '1/1'],
    ['V_oc [mV]', 'openCircuitVoltage', '1/1000'],
    ['Fill factor [%]', 'fillFactor', '1/1'],
    ['PCE (%)', 'pce', '1/1'],
    ['η [%]', 'pce', '1/1'],
    ['Power (mW/cm2)', 'powerDensity', '1/1'],
    ['P_MPP [W]', 'power', '1000/1'],
    ['Irradiance [W/m2]', 'irradiance', '1/10'],
    ['Temperature (°C)', 'temperature', '1/1'],
    ['T [K]', 'temperature', '1/1'],
    ['RH (%)', 'relativeHumidity', '1/1'],
    ['Time (h)', 'time', '3600/1'],
    ['t/s', 'time', '1/1'],
    ['Duration_s', 'time', '1/1'],
    ['Elapsed time (min)', 'time', '60/1'],
    ['时间(h)', 'time', '3600/1'],
    ['老化时间（小时）', 'time', '3600/1'],
    ['电压(V)', 'voltage', '1/1'],
    ['电流密度(mA/cm²)', 'currentDensity', '1/1'],
    ['功率密度(mW/cm²)', 'powerDensity', '1/1'],
    ['光电转换效率(%)', 'pce', '1/1'],
    ['辐照度(W/m²)', 'irradiance', '1/10'],
    ['温度(℃)', 'temperature', '1/1'],
    ['湿度(%)', 'relativeHumidity', '1/1'],
    ['Zeit [min]', 'time', '60/1'],
    ['Spannung [mV]', 'voltage', '1/1000'],
    ['Stromdichte [mA/cm²]', 'currentDensity', '1/1'],
    ['Wirkungsgrad [%]', 'pce', '1/1'],
  ])('reads %s', (cell, meaning, scale) => {
    expect(read(cell).slice(0, 2)).toEqual([meaning, scale]);
  });

  it('takes the unit from a row of its own', () => {
    expect(read('Voltage', '[mV]')).toEqual(['voltage', '1/1000', '']);
    expect(read('b_rev', '[mA/cm2]')).toEqual(['currentDensity', '1/1', 'b']);
  });

  it.each([
    ['Pixel 0 V', 'voltage', 'Pixel 0'],
    ['Pixel 0 mA', 'current', 'Pixel 0'],
    ['Pixel 0 PCE', 'pce', 'Pixel 0'],
    ['CH01 V (V)', 'voltage', 'CH01'],
    ['CH01_PCE(%)', 'pce', 'CH01'],
    ['SAMPLE_A_a2__V', 'voltage', 'SAMPLE_A_a2'],
    ['通道1电压(V)', 'voltage', '通道1'],
    ['MPPT_J', 'currentDensity', ''],
    ['Max power (mW)', 'power', ''],
  ])('tells whose %s is', (cell, meaning, owner) => {
    const [found, , whose] = read(cell);
    expect([found, whose]).toEqual([meaning, owner]);
  });

  it('knows directions, averages and what is no measurement', () => {
    expect(parseColumnHeader('PCE reverse (%)', '', 0).direction).toBe('reverse');
    expect(parseColumnHeader('Voc_F', '', 0).direction).toBe('forward');
    expect(parseColumnHeader('Average current density (mA/cm2)', '', 0).average).toBe(true);
    expect(read('Wavelength (nm)')[0]).toBe('ignored');
    expect(read('Voltage (mA)')[0]).toBe('ignored');
  });
});

describe('parseUnit', () => {
  it('knows nothing that is no unit', () => {
    for (const text of ['', 'Pixel', '1', 'a.u.', 'counts', 'Voltage'])
      expect(parseUnit(text)).toBeNull();
  });
});
