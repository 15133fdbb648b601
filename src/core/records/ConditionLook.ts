import type { ConditionRecord } from './records.ts';

/** What a person settled about how a condition is drawn; null leaves it to its place among the others. */
export type ConditionLook = Pick<ConditionRecord, 'color' | 'symbol' | 'filled'>;
