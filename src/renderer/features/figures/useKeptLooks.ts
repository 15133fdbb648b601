import { useEffect, useRef } from 'react';
import type { ConditionLook } from '../../../core/records/ConditionLook.ts';
import { editConditionRecord } from '../../db/conditionRecords.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { keptLook } from './keptLook.ts';

/**
 * Keeps looks with their conditions as the steps of the editor go forward and back: a step back to before
 * the first change of a condition gives it what it had when the editor was opened.
 */
export function useKeptLooks(looks: Readonly<Record<string, ConditionLook>>): void {
  const before = useRef(new Map<string, ConditionLook>());
  useEffect(() => {
    for (const condition of Object.keys(looks)) {
      if (!before.current.has(condition)) before.current.set(condition, keptLook(condition));
    }
    for (const [condition, former] of before.current) {
      const wanted = looks[condition] ?? former;
      if (JSON.stringify(wanted) === JSON.stringify(keptLook(condition))) continue;
      editConditionRecord(condition, wanted, `Change the look of ${condition}`).catch((error) =>
        tellFailure('The look was not kept', error),
      );
    }
  }, [looks]);
}
