import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeviceValue } from '../../../../src/core/devices/parseDeviceValue.ts';

const area = (text: string) => parseDeviceValue('areaCm2', text);

describe('an area', () => {
  test('is taken in cm² unless it says otherwise, with a decimal comma too', () => {
    expect(area('0.036').value).toBe(0.036);
    expect(area('0,036').value).toBe(0.036);
    expect(area('3.6 mm²').value).toBe(0.036);
    expect(area('0.1 cm2').value).toBe(0.1);
  });

  test.each(['large', '0', '-1', '1.2.3', '0.1 V', '1e9'])(
    '“%s” is refused with a sentence',
    (text) => {
      const { value, error } = area(text);
      expect(value).toBeNull();
      expect(error).toMatch(/\.$/);
    },
  );

  test('is never anything but a positive number, null or a sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const { value, error } = area(text);
        if (error === null && value !== null) expect(Number(value)).toBeGreaterThan(0);
        expect(Number.isNaN(value)).toBe(false);
      }),
    );
  });
});

test('words for nothing say nothing, blanks are levelled, a novel is refused', () => {
  expect(parseDeviceValue('batch', ' n/a ')).toEqual({ value: null, error: null });
  expect(parseDeviceValue('encapsulation', 'none').value).toBe('none');
  expect(parseDeviceValue('stack', ' ITO |  SnO2 ').value).toBe('ITO | SnO2');
  expect(parseDeviceValue('stack', 'x'.repeat(501)).error).toContain('longer than 500');
});
