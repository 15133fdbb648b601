import type { RunKind } from '../../run.ts';
import { lifetimeOf } from '../../statistics/lifetimeOf.ts';
import type { SurvivalData } from '../templates/figureData.ts';
import type { Gathering } from './Gathering.ts';

/**
 * Times to 80 % of every device, by condition; those that never fell so far are censored. Devices without a
 * condition are one group: the curve of a single device says nothing about survival.
 */
export function gatherSurvival(gathering: Gathering, kind: RunKind): SurvivalData {
  const found = gathering.groups(kind);
  const known = found.filter(({ isCondition }) => isCondition);
  const rest = found.filter(({ isCondition }) => !isCondition).flatMap(({ runs }) => runs);
  const label = known.length === 0 ? 'All devices' : 'No condition';
  const look = gathering.look(label, known.length);
  const pooled = rest.length === 0 ? [] : [{ id: label, label, look, runs: rest }];
  const groups = [...known, ...pooled].map(({ id, label, look, runs }) => {
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
