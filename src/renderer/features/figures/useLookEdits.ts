import { editing } from '../../../core/figure/edits/editing.ts';
import type { TraceLook } from '../../../core/figure/spec.ts';
import { useConditions } from '../../state/useConditions.ts';
import { conditionOfKey } from './conditionOfKey.ts';
import { keptLook } from './keptLook.ts';
import type { FigureDraft } from './useFigureHistory.ts';

/**
 * Where a change of a trace's look goes: colour and symbol of a condition to the condition, so that all
 * charts and figures follow; dash and weight, and everything of other traces, to this figure.
 */
export function useLookEdits(
  draft: FigureDraft,
  isLive: boolean,
  change: (changes: Partial<FigureDraft>, what?: string) => void,
) {
  const conditions = useConditions();
  const conditionOf = (key: string) => (isLive ? conditionOfKey(key, conditions) : null);
  return {
    conditionOf,
    onLook: (key: string, asked: Partial<TraceLook>) => {
      const condition = conditionOf(key);
      const what = `look ${key}`;
      const { color, symbol, filled, ...own } = asked;
      // The curves of a J-V scan are filled by their direction.
      const keepsFilling = condition === key;
      const kept = {
        ...(color !== undefined && { color }),
        ...(symbol !== undefined && { symbol }),
        ...(filled !== undefined && keepsFilling && { filled }),
      };
      if (condition === null || Object.keys(kept).length === 0) {
        change({ edits: editing.look(draft.edits, key, asked) }, what);
        return;
      }
      const fields = Object.keys(kept) as (keyof typeof kept)[];
      const freed = editing.forgetLook(draft.edits, key, fields);
      const look = { ...keptLook(condition), ...draft.conditionLooks[condition], ...kept };
      change(
        {
          edits: Object.keys(own).length === 0 ? freed : editing.look(freed, key, own),
          conditionLooks: { ...draft.conditionLooks, [condition]: look },
        },
        what,
      );
    },
  };
}
