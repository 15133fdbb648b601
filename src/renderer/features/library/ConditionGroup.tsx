import { ActionIcon, Box, Group, Text, Tooltip } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { RunKind, RunSummary } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import { leadingRun } from '../../state/deviceFacts.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { DeviceRow } from './DeviceRow.tsx';

interface ConditionGroupProps {
  readonly condition: string | null;
  readonly conditions: readonly string[];
  readonly devices: readonly DeviceState[];
  readonly runsOf: ReadonlyMap<string, readonly RunSummary[]>;
  readonly preferred: RunKind;
}

const none: readonly RunSummary[] = [];

export function ConditionGroup(props: ConditionGroupProps) {
  const { condition, conditions, devices, runsOf, preferred } = props;
  const key = condition ?? '';
  const hidden = useViewStore((state) => state.hiddenConditions.has(key));
  const toggle = useViewStore((state) => state.toggleCondition);
  const name = condition ?? 'No condition';
  return (
    <Box mb={6}>
      <Group
        gap={8}
        px="xs"
        py={4}
        wrap="nowrap"
        style={{
          position: 'sticky',
          top: 0,
          zIndex: 1,
          background: 'var(--mantine-color-body)',
          borderBottom: '1px solid var(--mantine-color-default-border)',
        }}
      >
        <ConditionSwatch color={conditionColor(condition, conditions)} hidden={hidden} />
        <Text size="sm" fw={600} truncate style={{ flex: 1 }} title={name}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {devices.length}
        </Text>
        <Tooltip label={hidden ? `Show ${name}` : `Hide ${name}`}>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={hidden ? `Show ${name}` : `Hide ${name}`}
            onClick={() => toggle(key)}
          >
            {hidden ? <IconEyeOff size={14} /> : <IconEye size={14} />}
          </ActionIcon>
        </Tooltip>
      </Group>
      {devices.map((device) => (
        <DeviceRow
          key={device.id}
          device={device}
          run={leadingRun(runsOf.get(device.id) ?? none, preferred)}
          dimmed={hidden}
        />
      ))}
    </Box>
  );
}
