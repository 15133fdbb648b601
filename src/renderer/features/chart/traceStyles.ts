import type { SymbolName, TraceStyle } from '../../ui/chart/picture.ts';
import { symbolNames } from '../../ui/chart/symbolPath.ts';
import { conditionColor, noConditionColor } from '../../ui/conditionColor.ts';
import type { ShownRun } from './selectRuns.ts';

/** More devices than colours: they would repeat and mislead. */
const mostDeviceColors = 7;

export interface Looks {
  color(shown: ShownRun): string;
  symbol(condition: string | null): SymbolName;
}

/** A condition's colour and symbol; where no condition is known, a colour for each of few devices. */
export function looksOf(measured: readonly ShownRun[], conditions: readonly string[]): Looks {
  const ids = [...new Set(measured.map(({ device }) => device.id))];
  const byDevice = conditions.length === 0 && ids.length <= mostDeviceColors;
  return {
    color: ({ device }) => {
      if (byDevice) return conditionColor(device.id, ids);
      return device.condition === null
        ? noConditionColor
        : conditionColor(device.condition, conditions);
    },
    symbol: (condition) => {
      const index = condition === null ? -1 : conditions.indexOf(condition);
      return symbolNames[Math.max(0, index) % symbolNames.length] as SymbolName;
    },
  };
}

interface RunStyleChoice {
  readonly color: string;
  /** Null for densely measured runs. */
  readonly symbol: SymbolName | null;
  /** Drawn behind the mean of its condition. */
  readonly behindMean: boolean;
  readonly selected: boolean;
  readonly othersSelected: boolean;
}

export function runStyle(choice: RunStyleChoice): TraceStyle {
  const { color, symbol, behindMean, selected, othersSelected } = choice;
  const base = { color, dash: null, mark: null };
  if (selected) return { ...base, width: 2.4, opacity: 1, symbol };
  if (behindMean) return { ...base, width: 0.8, opacity: 0.3, symbol: null };
  return { ...base, width: 1.4, opacity: othersSelected ? 0.4 : 0.95, symbol };
}

export function meanStyle(color: string, symbol: SymbolName | null, faded: boolean): TraceStyle {
  return { color, width: 2.2, opacity: faded ? 0.55 : 1, dash: null, symbol, mark: null };
}
