import { isMissingWord } from '../read/isMissingWord.ts';
import type { Unit } from '../read/parseUnit.ts';
import { parseUnit } from '../read/parseUnit.ts';
import type { DeviceField } from './DeviceValues.ts';

/** A value for a field, or a sentence that says why the text is none; null where nothing is said. */
export type ParsedDeviceValue =
  | { readonly value: string | number | null; readonly error: null }
  | { readonly value: null; readonly error: string };

/** `none` is a way of encapsulation, and Na an element: fewer words than in a column of numbers. */
const nothing: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '?',
  'n/a',
  'n.a.',
  'NA',
  'N/A',
  'NaN',
  '#N/A',
  'null',
]);
const longest = 500;
const largestAreaCm2 = 10_000;

/**
 * What a text says about a device. Areas are taken in cm² unless `unit` or the text itself names
 * another; a decimal comma is understood. Nothing, and words for a missing value, give null.
 */
export function parseDeviceValue(
  field: DeviceField,
  text: string,
  unit: Unit | null = null,
): ParsedDeviceValue {
  const trimmed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const isNothing = field === 'areaCm2' ? isMissingWord(trimmed) : nothing.has(trimmed);
  if (isNothing) return { value: null, error: null };
  if (field === 'areaCm2') return areaOf(trimmed, unit);
  if (trimmed.length > longest) {
    return { value: null, error: `The text is longer than ${longest} characters.` };
  }
  return { value: trimmed, error: null };
}

function areaOf(text: string, unitOfColumn: Unit | null): ParsedDeviceValue {
  const fail = (error: string): ParsedDeviceValue => ({ value: null, error });
  const match = /^([+\d.,]+(?:e[-+]?\d+)?)\s*(.*)$/i.exec(text);
  const printed = match?.[2] ?? '';
  const own = printed === '' ? null : parseUnit(printed);
  if (match === null || (printed !== '' && own?.dimension !== 'area')) {
    return fail(`“${text}” is no area such as 0.036.`);
  }
  const digits = match[1] as string;
  if (/[.,].*[.,]/.test(digits)) return fail(`“${text}” has more than one decimal sign.`);
  const number = Number(digits.replace(',', '.'));
  const unit = own ?? unitOfColumn;
  // 3.6 mm² are 0.036 cm²; binary fractions would give 0.036000000000000004.
  const areaCm2 =
    unit === null ? number : Number(((number * unit.multiplier) / unit.divisor).toPrecision(12));
  if (!Number.isFinite(areaCm2) || areaCm2 <= 0) return fail('An area is larger than 0 cm².');
  if (areaCm2 > largestAreaCm2) return fail('An area is at most 1 m² (10,000 cm²).');
  return { value: areaCm2, error: null };
}
