import type { TableKind } from '../TablePlan.ts';
import { looksSwept } from './looksSwept.ts';
import { numbersIn } from './numbersIn.ts';
import type { MappedColumn } from './TableMapping.ts';

/** What kind of table columns with these meanings make. */
export function guessKind(
  columns: readonly MappedColumn[],
  rows: readonly (readonly string[])[],
): TableKind {
  const has = (pattern: RegExp): boolean => columns.some(({ meaning }) => pattern.test(meaning));
  if (has(/^(openCircuitVoltage|shortCircuitCurrentDensity|fillFactor)$/)) return 'parameters';
  const voltage = columns.findIndex(({ meaning }) => meaning === 'voltage');
  const canSweep = voltage >= 0 && has(/^current/);
  const hasClock = has(/^(time|timestamp|date|timeOfDay)$/);
  if (canSweep && (!hasClock || looksSwept(numbersIn(rows, voltage)))) return 'jv';
  return 'track';
}
