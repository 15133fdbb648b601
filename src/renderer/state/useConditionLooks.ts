import { useMemo } from 'react';
import { type ConditionLooks, conditionLooks } from '../../core/records/conditionLooks.ts';
import { useRecords } from './recordStore.ts';
import { useConditions } from './useConditions.ts';

/** The looks of conditions that are kept in the project, live: the same in every chart and figure. */
export function useConditionLooks(): ConditionLooks {
  const conditions = useConditions();
  const records = useRecords('condition');
  return useMemo(() => conditionLooks(conditions, records), [conditions, records]);
}
