import { useMemo, useState } from 'react';
import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { champions, inOrder, sweepsOfAges } from './chooseSweeps.ts';
import { useJvStore } from './jvStore.ts';

interface SweepChoice {
  /** What the table lists. */
  readonly listed: readonly SweepState[];
  /** What is drawn, in the order of the table. */
  readonly drawn: readonly SweepState[];
  readonly chosen: ReadonlySet<string>;
  toggle(sweepId: string): void;
  /** Back to what the choice of ages says. */
  reset(): void;
  readonly isDefault: boolean;
}

/** The selected device at the chosen ages, or each condition's champion; ticks change it. */
export function useSweepChoice(
  sweeps: readonly SweepState[],
  devices: readonly DeviceState[],
  selectedDeviceId: string | null,
): SweepChoice {
  const { ages, directions, withDark } = useJvStore();
  const [own, setOwn] = useState<{
    readonly deviceId: string | null;
    readonly ids: ReadonlySet<string>;
  } | null>(null);
  const listed = useMemo(() => {
    const wanted =
      selectedDeviceId === null
        ? champions(sweeps, devices)
        : inOrder(sweeps.filter((sweep) => sweep.deviceId === selectedDeviceId));
    return wanted.filter(
      ({ illumination, direction }) =>
        (withDark || illumination === 'light') &&
        (directions === 'both' || direction === directions),
    );
  }, [sweeps, devices, selectedDeviceId, withDark, directions]);
  const usual = useMemo(
    () =>
      new Set(
        (selectedDeviceId === null ? listed : sweepsOfAges(listed, ages)).map((sweep) => sweep.id),
      ),
    [listed, selectedDeviceId, ages],
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
