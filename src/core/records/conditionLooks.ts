import type { FigureSymbol } from '../figure/symbols/FigureSymbol.ts';
import { conditionIdOf } from './conditionIdOf.ts';
import type { ConditionRecord } from './records.ts';

/** What people settled of the looks of conditions, by the condition's name. */
export type ConditionLooks = Readonly<Record<string, SettledLook>>;

export interface SettledLook {
  readonly color?: string;
  readonly symbol?: FigureSymbol;
  readonly filled?: boolean;
}

/** The settled looks of these conditions; those of which nobody settled anything are not in it. */
export function conditionLooks(
  conditions: readonly string[],
  records: readonly ConditionRecord[],
): ConditionLooks {
  const byId = new Map(records.map((record) => [record.id, record]));
  return Object.fromEntries(
    conditions.flatMap((name) => {
      const record = byId.get(conditionIdOf(name));
      const look = record === undefined ? {} : lookOf(record);
      return Object.keys(look).length === 0 ? [] : [[name, look]];
    }),
  );
}

/** A record of an earlier version has no symbol. */
function lookOf({ color, symbol, filled }: Partial<ConditionRecord>): SettledLook {
  return {
    ...(color && { color }),
    ...(symbol && { symbol }),
    ...(typeof filled === 'boolean' && { filled }),
  };
}
