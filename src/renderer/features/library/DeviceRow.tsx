import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { memo } from 'react';
import { formatTimeToFraction } from '../../../core/analysis/formatTimeToFraction.ts';
import type { RunSummary } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';
import type { Picking } from '../../state/pickDevices.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { StateDot } from '../../ui/StateDot.tsx';
import classes from './DeviceRow.module.css';
import { deviceDot } from './deviceDot.ts';

interface DeviceRowProps {
  readonly device: DeviceState;
  readonly run: RunSummary | null;
  readonly dimmed: boolean;
  /** A stable function: a row is drawn again only for its own sake. */
  readonly onPick: (deviceId: string, how: Picking) => void;
}

/**
 * A device in one line: state, label, what is left of it, T80 with its honest status. Plain elements:
 * all rows in sight are drawn anew several times a second while a folder is read.
 */
export const DeviceRow = memo(function DeviceRow(props: DeviceRowProps) {
  const { device, run, dimmed, onPick } = props;
  const selected = useViewStore((state) =>
    state.pickedDeviceIds.size > 0
      ? state.pickedDeviceIds.has(device.id)
      : state.selectedDeviceId === device.id,
  );
  const hidden = useViewStore((state) => state.hiddenDevices.has(device.id));
  const toggleDevice = useViewStore((state) => state.toggleDevice);
  const { state, label } = deviceDot(device, run);
  const hideLabel = hidden
    ? `Show the curve of ${device.label}`
    : `Hide the curve of ${device.label}`;
  const unit = run?.kind === 'shelf' ? 'd' : 'h';
  return (
    <div
      className={classes.row}
      data-selected={selected || undefined}
      data-faint={dimmed || hidden || undefined}
    >
      <button
        type="button"
        className={classes.device}
        data-testid="device-row"
        data-device-id={device.id}
        aria-pressed={selected}
        onClick={({ ctrlKey, metaKey, shiftKey }) =>
          onPick(device.id, shiftKey ? 'range' : ctrlKey || metaKey ? 'toggle' : 'only')
        }
        title="Click to select; Ctrl+click and Shift+click select several"
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
      <button
        type="button"
        className={classes.eye}
        data-hidden={hidden || undefined}
        aria-label={hideLabel}
        title={hideLabel}
        onClick={() => toggleDevice(device.id)}
      >
        {hidden ? <IconEyeOff size={13} /> : <IconEye size={13} />}
      </button>
    </div>
  );
});
