import { ActionIcon, Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useConditionLooks } from '../../state/useConditionLooks.ts';
import { useScreenLooks } from '../../state/useScreenLooks.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';
import { ConditionLookEditor } from './ConditionLookEditor.tsx';

interface ConditionRowProps {
  readonly condition: string | null;
  readonly conditions: readonly string[];
  /** Devices listed under it. */
  readonly count: number;
  /** Selects all devices listed under it. */
  readonly onPickAll: () => void;
}

/** The head of a condition's devices: its colour, its name, how many, shown or hidden. */
export function ConditionRow({ condition, conditions, count, onPickAll }: ConditionRowProps) {
  const looks = useScreenLooks();
  const kept = useConditionLooks();
  const color = conditionColor(condition, conditions, looks);
  const key = condition ?? '';
  const hidden = useViewStore((state) => state.hiddenConditions.has(key));
  const toggle = useViewStore((state) => state.toggleCondition);
  const name = condition ?? 'No condition';
  const action = hidden ? `Show ${name}` : `Hide ${name}`;
  return (
    <Group
      gap={8}
      px="xs"
      h="100%"
      wrap="nowrap"
      style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}
    >
      {condition === null ? (
        <ConditionSwatch color={color} hidden={hidden} />
      ) : (
        <ConditionLookEditor
          condition={condition}
          color={color}
          hidden={hidden}
          settled={kept[condition] ?? {}}
        />
      )}
      <UnstyledButton
        onClick={onPickAll}
        title={`${name}: click to select all of its devices`}
        style={{ flex: 1, minWidth: 0 }}
        data-testid="pick-condition"
      >
        <Text size="sm" fw={600} truncate>
          {name}
        </Text>
      </UnstyledButton>
      <Text size="xs" c="dimmed">
        {count}
      </Text>
      <Tooltip label={action}>
        <ActionIcon
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={action}
          onClick={() => toggle(key)}
        >
          {hidden ? <IconEyeOff size={14} /> : <IconEye size={14} />}
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
