import type { DeviceField } from '../../../core/devices/DeviceValues.ts';

/** A value as it is shown and typed; '' for unknown. */
export function valueText(value: string | number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A value in a sentence: an area with its unit. */
export function valueWords(field: DeviceField, value: string | number | null): string {
  const text = valueText(value);
  return field === 'areaCm2' && text !== '' ? `${text} cm²` : text;
}
