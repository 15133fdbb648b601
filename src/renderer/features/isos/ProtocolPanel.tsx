import { Anchor, Group, Select, Stack, Text } from '@mantine/core';
import type { ConditionsAnswer } from '../../../core/isos/conditionQueries.ts';
import type { RunSummary } from '../../../core/run.ts';
import { ConditionFields } from './ConditionFields.tsx';
import { ConformityTable } from './ConformityTable.tsx';
import { protocolOptions } from './protocolOptions.ts';
import type { useRunSettings } from './useRunSettings.ts';

interface ProtocolPanelProps {
  readonly run: RunSummary;
  readonly settings: ReturnType<typeof useRunSettings>;
  readonly conditions: ConditionsAnswer | null;
}

/** What is claimed, what is known beside the logs, and how both go together. */
export function ProtocolPanel({ run, settings, conditions }: ProtocolPanelProps) {
  const { record, edit } = settings;
  const protocol = record?.protocol ?? null;
  const nearest = conditions?.nearest ?? null;
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="md">
        <Select
          size="xs"
          w={380}
          label="Claimed protocol"
          placeholder="none is claimed"
          searchable
          clearable
          maxDropdownHeight={340}
          data={protocolOptions}
          value={protocol}
          onChange={(value) => edit({ protocol: value })}
          data-testid="isos-protocol"
        />
        {nearest !== null && nearest !== protocol && (
          <Text size="xs" c="dimmed" pb={6} data-testid="isos-nearest">
            Nearest to what was found: {nearest}.{' '}
            <Anchor component="button" size="xs" onClick={() => edit({ protocol: nearest })}>
              Claim it
            </Anchor>
          </Text>
        )}
      </Group>
      <ConditionFields run={run} record={record} edit={edit} />
      {conditions?.problem && (
        <Text size="sm" c="red" role="alert">
          {conditions.problem}
        </Text>
      )}
      {conditions?.conformity && <ConformityTable conformity={conditions.conformity} />}
      {protocol === null && (
        <Text size="sm" c="dimmed">
          Claim a protocol to compare it with the logs of this run. A claim is never changed by the
          program: it prints the claim with its deviations.
        </Text>
      )}
    </Stack>
  );
}
