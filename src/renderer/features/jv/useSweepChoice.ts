import { useMemo, useState } from 'react';
import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { champions, freshAndAged, inOrder } from './chooseSweeps.ts';

interface SweepChoice {
  /** What the table lists. */
  readonly listed: readonly SweepState[];
  /** What is drawn, in the order of the table. */
  readonly drawn: readonly SweepState[];
  readonly chosen: ReadonlySet<string>;
  toggle(sweepId: string): void;
  /** Back to the default choice. */
  reset(): void;
  readonly isDefault: boolean;
}

/** Default: the selected device fresh and aged, or each condition's champion; ticks change it. */
export function useSweepChoice(
  sweeps: readonly SweepState[],
  devices: readonly DeviceState[],
  selectedDeviceId: string | null,
  withDark: boolean,
): SweepChoice {
  const [own, setOwn] = useState<{
    readonly deviceId: string | null;
    readonly ids: ReadonlySet<string>;
  } | null>(null);
  const listed = useMemo(() => {
    const wanted =
      selectedDeviceId === null
        ? champions(sweeps, devices)
        : inOrder(sweeps.filter((sweep) => sweep.deviceId === selectedDeviceId));
    return wanted.filter((sweep) => withDark || sweep.illumination === 'light');
  }, [sweeps, devices, selectedDeviceId, withDark]);
  const usual = useMemo(
    () =>
      new Set((selectedDeviceId === null ? listed : freshAndAged(listed)).map((sweep) => sweep.id)),
    [listed, selectedDeviceId],
  );
  const chosen = own !== null && own.deviceId === selectedDeviceId ? own.ids : usual;
  const drawn = useMemo(() => listed.filter((sweep) => chosen.has(sweep.id)), [listed, chosen]);
  return {
    listed,
    drawn,
    chosen,
    isDefault: chosen === usual,
    reset: () => setOwn(null),
    toggle: (sweepId) => {
      const ids = new Set(chosen);
      if (!ids.delete(sweepId)) ids.add(sweepId);
      setOwn({ deviceId: selectedDeviceId, ids });
    },
  };
}
