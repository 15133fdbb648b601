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

/**
 * A device in one line: state, label, what is left of it, T80 with its honest status. Plain elements:
 * all rows in sight are drawn anew several times a second while a folder is read.
 */
export const DeviceRow = memo(function DeviceRow({ device, run, dimmed }: DeviceRowProps) {
  const selected = useViewStore((state) => state.selectedDeviceId === device.id);
  const hidden = useViewStore((state) => state.hiddenDevices.has(device.id));
  const set = useViewStore((state) => state.set);
  const toggleDevice = useViewStore((state) => state.toggleDevice);
  const { state, label } = deviceDot(device, run);
  const unit = run?.kind === 'shelf' ? 'd' : 'h';
  return (
    <button
      type="button"
      className={classes.row}
      data-selected={selected || undefined}
      data-faint={dimmed || hidden || undefined}
      data-testid="device-row"
      data-device-id={device.id}
      aria-pressed={selected}
      onClick={(event) =>
        event.ctrlKey || event.metaKey
          ? toggleDevice(device.id)
          : set({ selectedDeviceId: selected ? null : device.id })
      }
      title="Click to select, Ctrl+click to show or hide its curve"
    >
      <StateDot state={state} label={label} />
      <span className={classes.label} data-hidden={hidden || undefined}>
        {device.label}
      </span>
      {run !== null && (
        <>
          <span className={classes.left}>
            {run.normalizedLast === null ? '–' : run.normalizedLast.toFixed(2)}
          </span>
          <span className={classes.lifetime} title={`T80 ${formatTimeToFraction(run.t80, unit)}`}>
            {formatTimeToFraction(run.t80, unit, 'brief')}
          </span>
        </>
      )}
    </button>
  );
});
