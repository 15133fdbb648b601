import type { ConditionLooks } from '../../../core/records/conditionLooks.ts';
import type { SymbolName, TraceStyle } from '../../ui/chart/picture.ts';
import { symbolNames } from '../../ui/chart/symbolPath.ts';
import { colorCount, conditionColor } from '../../ui/conditionColor.ts';
import type { ShownRun } from './selectRuns.ts';

/** Line patterns that tell devices apart once the colours are used up. */
const dashes: readonly (string | null)[] = [null, '6 3', '2 2'];

export interface Looks {
  color(shown: ShownRun): string;
  symbol(shown: ShownRun): SymbolName;
  dash(shown: ShownRun): string | null;
}

/** A condition's colour and symbol; where no condition is known at all, each device has its own. */
export function looksOf(
  measured: readonly ShownRun[],
  conditions: readonly string[],
  settled: ConditionLooks = {},
): Looks {
  if (conditions.length > 0) {
    return {
      color: ({ device }) => conditionColor(device.condition, conditions, settled),
      symbol: ({ device: { condition } }) =>
        settled[condition ?? '']?.symbol ?? nth(symbolNames, conditions.indexOf(condition ?? '')),
      dash: () => null,
    };
  }
  const ids = [...new Set(measured.map(({ device }) => device.id))];
  return {
    color: ({ device }) => conditionColor(device.id, ids),
    symbol: ({ device }) => nth(symbolNames, ids.indexOf(device.id)),
    dash: ({ device }) => nth(dashes, Math.floor(ids.indexOf(device.id) / colorCount)),
  };
}

function nth<T>(items: readonly T[], index: number): T {
  return items[Math.max(0, index) % items.length] as T;
}

interface RunStyleChoice {
  readonly color: string;
  readonly dash: string | null;
  /** Null for densely measured runs. */
  readonly symbol: SymbolName | null;
  /** Drawn behind the mean of its condition. */
  readonly behindMean: boolean;
  readonly selected: boolean;
  readonly othersSelected: boolean;
}

export function runStyle(choice: RunStyleChoice): TraceStyle {
  const { color, dash, symbol, behindMean, selected, othersSelected } = choice;
  const base = { color, dash, mark: null };
  if (selected) return { ...base, width: 2.4, opacity: 1, symbol };
  if (behindMean) return { ...base, width: 0.8, opacity: 0.3, symbol: null };
  return { ...base, width: 1.4, opacity: othersSelected ? 0.4 : 0.95, symbol };
}

export function meanStyle(color: string, symbol: SymbolName | null, faded: boolean): TraceStyle {
  return { color, width: 2.2, opacity: faded ? 0.55 : 1, dash: null, symbol, mark: null };
}
