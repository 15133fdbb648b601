import type { ConditionLook } from '../../../core/records/ConditionLook.ts';
import { conditionIdOf } from '../../../core/records/conditionIdOf.ts';
import { useRecordStore } from '../../state/recordStore.ts';

const unsettled: ConditionLook = { color: null, symbol: null, filled: null };

/** The look that is kept with a condition now. */
export function keptLook(condition: string): ConditionLook {
  const records = useRecordStore.getState().living.condition;
  const record = records.find(({ id }) => id === conditionIdOf(condition));
  if (record === undefined) return unsettled;
  const { color, symbol, filled } = record;
  return { color: color ?? null, symbol: symbol ?? null, filled: filled ?? null };
}
