import { commaNumberText, numberText } from './isNumberText.ts';
import type { ColumnSpec } from './parseColumnHeader.ts';
import { parseUnit, type Unit } from './parseUnit.ts';

export interface SettledUnits {
  readonly columns: readonly ColumnSpec[];
  readonly assumptions: readonly string[];
}

/**
 * Gives a unit to every column whose header has none, from its values where they are plain
 * (a current that never passes 0.05 is in A: 0.05 mA would be no cell), and says so.
 */
export function settleUnits(
  columns: readonly ColumnSpec[],
  rows: readonly (readonly string[])[],
): SettledUnits {
  const assumptions: string[] = [];
  const largestOf = (index: number): number => {
    let largest = 0;
    for (let r = 0; r < rows.length; r++) {
      const cell = rows[r]?.[index] ?? '';
      if (!numberText.test(cell) && !commaNumberText.test(cell)) continue;
      const value = Math.abs(Number(cell.replace('\u2212', '-').replace(',', '.')));
      if (value > largest && value < 1e6) largest = value;
    }
    return largest;
  };
  const hasDensity = columns.some((column) => column.meaning === 'currentDensity');
  const hasCurrent = columns.some((column) => column.meaning === 'current');
  const settled = columns.map((column): ColumnSpec => {
    const { meaning, index } = column;
    if (column.unit !== null) {
      if (meaning === 'fillFactor' || meaning === 'pce') return column;
      return column;
    }
    if (meaning === null) return column;
    let next = column;
    if (meaning === 'power' && hasDensity && !hasCurrent) {
      next = { ...column, meaning: 'powerDensity' };
    }
    const guess = usualUnit(next.meaning as string, largestOf(index));
    if (guess === null) return next;
    if (guess.say) assumptions.push(`${column.name}: no unit given, taken as ${guess.text}.`);
    return { ...next, unit: guess.unit };
  });
  return { columns: settled, assumptions: [...new Set(assumptions)] };
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

function usualUnit(meaning: string, largest: number): Guess | null {
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
      return largest > 1.5 ? guess('%', false) : null;
    case 'temperature':
      return guess('°C', false);
    default:
      return null;
  }
}
