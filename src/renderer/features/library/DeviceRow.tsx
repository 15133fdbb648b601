import { Group, Text, UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { formatTimeToFraction } from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { StateDot } from '../../ui/StateDot.tsx';
import classes from './DeviceRow.module.css';
import { deviceDot } from './deviceDot.ts';

interface DeviceRowProps {
  readonly device: DeviceState;
  readonly run: RunSummary | null;
  readonly dimmed: boolean;
}

/** A device in one line: state, label, what is left of it, T80 with its honest status. */
export const DeviceRow = memo(function DeviceRow({ device, run, dimmed }: DeviceRowProps) {
  const selected = useViewStore((state) => state.selectedDeviceId === device.id);
  const hidden = useViewStore((state) => state.hiddenDevices.has(device.id));
  const set = useViewStore((state) => state.set);
  const toggleDevice = useViewStore((state) => state.toggleDevice);
  const { state, label } = deviceDot(device, run);
  const unit = run?.kind === 'shelf' ? 'd' : 'h';
  return (
    <UnstyledButton
      className={classes.row}
      data-selected={selected || undefined}
      data-testid="device-row"
      data-device-id={device.id}
      aria-pressed={selected}
      onClick={(event) =>
        event.ctrlKey || event.metaKey
          ? toggleDevice(device.id)
          : set({ selectedDeviceId: selected ? null : device.id })
      }
      title="Click to select, Ctrl+click to show or hide its curve"
      style={{ opacity: dimmed || hidden ? 0.45 : 1 }}
    >
      <Group gap={8} wrap="nowrap">
        <StateDot state={state} label={label} />
        <Text size="sm" truncate style={{ flex: 1 }} td={hidden ? 'line-through' : undefined}>
          {device.label}
        </Text>
        {run !== null && (
          <>
            <Text size="xs" className={classes.number}>
              {run.normalizedLast === null ? '–' : run.normalizedLast.toFixed(2)}
            </Text>
            <Text
              size="xs"
              c="dimmed"
              className={classes.lifetime}
              title={`T80 ${formatTimeToFraction(run.t80, unit)}`}
              truncate
            >
              {formatTimeToFraction(run.t80, unit, 'brief')}
            </Text>
          </>
        )}
      </Group>
    </UnstyledButton>
  );
});
