import { Select, Text } from '@mantine/core';
import { useMemo } from 'react';
import { isDuringRun } from '../../../core/records/isDuringRun.ts';
import { spanOnRun } from '../../../core/records/spanOnRun.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { FieldsOf } from '../../db/records.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { usePlacesOf } from '../../state/usePlacesOf.ts';
import { formatCount } from '../../ui/formatCount.ts';
import { retarget } from './retarget.ts';
import { keyOfTarget, targetChoices } from './targetChoices.ts';

interface TargetFieldProps {
  readonly content: FieldsOf<'annotation'>;
  /** Where it was begun; null when it lies on no run. */
  readonly run: RunSummary | null;
  readonly onChange: (content: FieldsOf<'annotation'>) => void;
}

/** On what it is written, with how many runs that concerns. */
export function TargetField({ content, run, onChange }: TargetFieldProps) {
  const devices = useLibraryStore((state) => state.devices);
  const runs = useLibraryStore((state) => state.runs);
  const placesOf = usePlacesOf();
  const labelOf = useMemo(() => {
    const labels = new Map(devices.map(({ id, label }) => [id, label]));
    return (deviceId: string) => labels.get(deviceId) ?? deviceId;
  }, [devices]);
  const deviceId = run?.deviceId ?? content.deviceId ?? '';
  const choices = targetChoices(content, run, placesOf(deviceId), labelOf);
  const reach = useMemo(() => {
    const concerned = runs.filter((candidate) => {
      const span = spanOnRun(content, candidate, placesOf(candidate.deviceId));
      return span !== null && isDuringRun(span, candidate);
    });
    return {
      runs: concerned.length,
      devices: new Set(concerned.map((candidate) => candidate.deviceId)).size,
    };
  }, [content, runs, placesOf]);
  return (
    <div>
      <Select
        size="xs"
        label="About"
        allowDeselect={false}
        data={choices.map(({ target, label, why }) => ({
          value: keyOfTarget(target),
          label: why === null ? label : `${label} (${why})`,
          disabled: why !== null,
        }))}
        value={keyOfTarget(content)}
        onChange={(key) => {
          const chosen = choices.find(({ target }) => keyOfTarget(target) === key);
          if (chosen && run !== null) onChange(retarget(content, chosen.target, run));
        }}
        data-testid="annotation-target"
      />
      {content.scope !== 'run' && (
        <Text
          size="xs"
          c={reach.runs === 0 ? 'orange' : 'dimmed'}
          mt={3}
          data-testid="target-reach"
        >
          {reach.runs === 0
            ? 'No run was going on at this time.'
            : `Marks ${formatCount(reach.runs, 'run')} of ${formatCount(reach.devices, 'device')} at this time.`}
        </Text>
      )}
    </div>
  );
}
