import type { ColumnSpec } from './parseColumnHeader.ts';

/** How a column's numbers become the canonical unit of its quantity. */
export interface Conversion {
  readonly multiplier: number;
  readonly divisor: number;
  readonly offset: number;
}

const asPrinted: Conversion = { multiplier: 1, divisor: 1, offset: 0 };

/** Conversion of a column to canonical units (`canonicalUnit` of core/quantity). */
export function conversionOf(column: ColumnSpec): Conversion {
  const unit = column.unit;
  if (unit === null) return asPrinted;
  if (column.meaning === 'fillFactor') {
    // A fraction is canonical here, so a percentage is divided and a fraction stays.
    return unit.multiplier === 100 ? asPrinted : { multiplier: 1, divisor: 100, offset: 0 };
  }
  if (column.meaning === 'irradiance' && unit.dimension === 'suns') {
    return { multiplier: 100, divisor: 1, offset: 0 };
  }
  return unit;
}

/** Converts one number; numbers already in the canonical unit stay bit by bit as printed. */
export function convert(value: number, { multiplier, divisor, offset }: Conversion): number {
  const scaled = divisor !== 1 ? value / divisor : value * multiplier;
  return offset === 0 ? scaled : scaled + offset;
}
