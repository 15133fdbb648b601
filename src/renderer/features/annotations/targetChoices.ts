import type { DevicePlaces } from '../../../core/records/spanOnRun.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { FieldsOf } from '../../db/records.ts';
import { targetWords } from '../../ui/annotations/targetWords.ts';
import type { Target } from './retarget.ts';

export interface TargetChoice {
  readonly target: Target;
  readonly label: string;
  /** Why it cannot be chosen; null when it can. */
  readonly why: string | null;
}

const wantsClock = 'the files tell no time of day';

/** On what an annotation can be written that was begun on a run; what cannot be chosen says why. */
export function targetChoices(
  content: FieldsOf<'annotation'>,
  run: Pick<RunSummary, 'deviceId' | 'kind' | 'startedAt'> | null,
  places: DevicePlaces,
  labelOf: (deviceId: string) => string,
): readonly TargetChoice[] {
  const present: TargetChoice = {
    target: { scope: content.scope, place: content.place },
    label: capital(targetWords(content, labelOf)),
    why: null,
  };
  if (run === null) return [present];
  const choice = (scope: Target['scope'], place: string | null, why: string | null) => ({
    target: { scope, place },
    label: capital(
      targetWords({ scope, place, deviceId: run.deviceId, runKind: run.kind }, labelOf),
    ),
    why: why ?? (scope !== 'run' && run.startedAt === null ? wantsClock : null),
  });
  const unknown = (scope: Target['scope'], name: string): TargetChoice => ({
    target: { scope, place: null },
    label: name,
    why: 'not known: say it in the device’s record',
  });
  const choices: TargetChoice[] = [
    choice('run', null, null),
    choice('device', null, null),
    places.channel === null
      ? unknown('channel', 'The channel')
      : choice('channel', places.channel, null),
    places.chamber === null
      ? unknown('chamber', 'The chamber')
      : choice('chamber', places.chamber, null),
    ...places.sources.map((path) => choice('source', path, null)),
  ];
  const isListed = choices.some(
    ({ target }) => keyOfTarget(target) === keyOfTarget(present.target),
  );
  return isListed ? choices : [present, ...choices];
}

export function keyOfTarget({ scope, place }: Target): string {
  return `${scope} ${place ?? ''}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
