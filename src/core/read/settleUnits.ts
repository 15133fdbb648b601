import { cellNumber } from './cellNumber.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parseUnit, type Unit } from './parseUnit.ts';
import type { TableRows } from './TableRows.ts';

export interface SettledUnits {
  readonly columns: readonly ColumnSpec[];
  readonly assumptions: readonly string[];
}

/**
 * Gives a unit to every column whose header has none, from its values where they are plain
 * (a current that never passes 0.05 is in A: 0.05 mA would be no cell), and says so.
 */
export function settleUnits(columns: readonly ColumnSpec[], rows: TableRows): SettledUnits {
  const assumptions: string[] = [];
  const sizesOf = (meaning: string): number[] => {
    const sizes: number[] = [];
    for (const column of columns) {
      if (column.meaning !== meaning || column.unit !== null) continue;
      for (const cell of rows.column(column.index)) {
        const value = Math.abs(cellNumber(cell, rows.decimalComma));
        if (value > 0 && value < 1e6) sizes.push(value);
      }
    }
    return sizes.sort((a, b) => a - b);
  };
  const voltages = columns.filter((column) => saysMillivolt(column.unit));
  const hasDensity = columns.some((column) => column.meaning === 'currentDensity');
  const hasCurrent = columns.some((column) => column.meaning === 'current');
  // All columns of a meaning share a unit: a dead channel alone would look like another one.
  const guesses = new Map<string, Guess | null>();
  const guessOf = (meaning: string, as: string): Guess | null => {
    let known = guesses.get(meaning);
    if (known === undefined) {
      known = usualUnit(as, sizesOf(meaning));
      guesses.set(meaning, known);
    }
    return known;
  };
  const middleOf = (meaning: string): number => {
    const sizes = sizesOf(meaning);
    return sizes[sizes.length >> 1] ?? Number.NaN;
  };
  // Beside a density in mA/cm2 a current in A is hundreds of times smaller for any usual area.
  const isAmpere =
    hasDensity && hasCurrent && middleOf('currentDensity') > 300 * middleOf('current');
  if (isAmpere) guesses.set('current', guess('A'));
  const settled = columns.map((column): ColumnSpec => {
    const { meaning } = column;
    if (meaning === 'voltage' && saysMillivolt(column.unit) && isInVolt(rows, voltages)) {
      assumptions.push(
        `${column.name}: the header says mV, the numbers can only be V; they are taken as V.`,
      );
      return { ...column, unit: parseUnit('V') };
    }
    if (column.unit !== null || meaning === null) return column;
    const isDensity = meaning === 'power' && hasDensity && !hasCurrent;
    const next: ColumnSpec = isDensity ? { ...column, meaning: 'powerDensity' } : column;
    const found = guessOf(meaning, next.meaning as string);
    if (found === null) return next;
    if (found.say) assumptions.push(`${column.name}: no unit given, taken as ${found.text}.`);
    return { ...next, unit: found.unit };
  });
  return { columns: settled, assumptions: [...new Set(assumptions)] };
}

function saysMillivolt(unit: Unit | null): boolean {
  return unit?.dimension === 'voltage' && unit.divisor === 1000;
}

/** A sweep or a log that never passes 5 mV would be no measurement of a cell; 0.05 mV is noise. */
function isInVolt(rows: TableRows, columns: readonly ColumnSpec[]): boolean {
  let largest = 0;
  for (const { index } of columns) {
    for (const cell of rows.column(index)) {
      const value = Math.abs(cellNumber(cell, rows.decimalComma));
      if (value > largest) largest = value;
    }
  }
  return largest > 0.05 && largest < 5;
}

interface Guess {
  readonly unit: Unit;
  readonly text: string;
  readonly say: boolean;
}

function guess(text: string, say = true): Guess {
  return { unit: parseUnit(text) as Unit, text, say };
}

/** A fraction written where a percentage is meant. */
const fraction: Unit = { dimension: 'percent', multiplier: 100, divisor: 1, offset: 0 };

function usualUnit(meaning: string, sizes: readonly number[]): Guess | null {
  const largest = sizes[sizes.length - 1] ?? 0;
  const middle = sizes[sizes.length >> 1] ?? 0;
  switch (meaning) {
    case 'voltage':
    case 'openCircuitVoltage':
      return largest > 50 ? guess('mV') : guess('V', false);
    case 'current':
    case 'shortCircuitCurrent':
      return largest > 0 && largest < 0.05 ? guess('A') : guess('mA');
    case 'currentDensity':
    case 'shortCircuitCurrentDensity':
      return largest > 0 && largest < 0.05 ? guess('A/cm2') : guess('mA/cm2');
    case 'power':
      return largest > 0 && largest < 0.05 ? guess('W') : guess('mW');
    case 'powerDensity':
      return largest > 0 && largest < 0.05 ? guess('W/cm2') : guess('mW/cm2');
    case 'irradiance':
      if (largest > 0 && largest <= 3) return guess('suns');
      return largest > 300 ? guess('W/m2') : guess('mW/cm2');
    case 'pce':
      return largest > 0 && largest <= 0.5
        ? { unit: fraction, text: 'a fraction', say: true }
        : guess('%', false);
    case 'relativeHumidity':
      return largest > 0 && largest <= 1
        ? { unit: fraction, text: 'a fraction', say: true }
        : guess('%', false);
    case 'fillFactor':
      return middle > 1.5 ? guess('%', false) : null;
    case 'temperature':
      return guess('°C', false);
    default:
      return null;
  }
}
