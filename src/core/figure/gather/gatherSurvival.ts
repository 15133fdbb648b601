import type { RunKind } from '../../run.ts';
import { lifetimeOf } from '../../statistics/lifetimeOf.ts';
import type { SurvivalData } from '../templates/figureData.ts';
import type { Gathering } from './Gathering.ts';

/** Times to 80 % of every device, by condition; those that never fell so far are censored. */
export function gatherSurvival(gathering: Gathering, kind: RunKind): SurvivalData {
  const groups = gathering.groups(kind).map(({ id, label, look, runs }) => {
    gathering.drawnFrom(runs.flatMap(({ run }) => run.files));
    return {
      id,
      label,
      look,
      lifetimes: runs.flatMap(({ run }) => lifetimeOf(run.t80) ?? []),
    };
  });
  return { groups, event: 'T80' };
}
