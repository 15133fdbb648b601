import type { Direction } from '../../../core/measurement.ts';
import type { ConditionLooks } from '../../../core/records/conditionLooks.ts';
import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChartLegend } from '../../ui/chart/ChartLegend.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';

import { useJvStore } from './jvStore.ts';

interface OverAgeLegendProps {
  readonly sweeps: readonly SweepState[];
  readonly deviceOf: ReadonlyMap<string, DeviceState>;
  readonly conditions: readonly string[];
  readonly looks: ConditionLooks;
}

const neutral = 'var(--mantine-color-dimmed)';

/** The conditions that are drawn, with their devices counted, and the symbols of the directions; a click hides one. */
export function OverAgeLegend({ sweeps, deviceOf, conditions, looks }: OverAgeLegendProps) {
  const toggle = useViewStore((state) => state.toggleCondition);
  const { directions, set } = useJvStore();
  const byCondition = new Map<string | null, Set<string>>();
  for (const { deviceId } of sweeps) {
    const condition = deviceOf.get(deviceId)?.condition ?? null;
    byCondition.set(condition, (byCondition.get(condition) ?? new Set()).add(deviceId));
  }
  const entries = [...byCondition].map(([condition, devices]) => ({
    id: condition ?? '',
    label: condition ?? 'No condition',
    detail: devices.size === 1 ? '' : `n = ${devices.size}`,
    color: conditionColor(condition, conditions, looks),
    symbol: null,
    dash: null,
    hidden: false,
  }));
  const directionEntries = (['reverse', 'forward'] as const).map((direction) => ({
    id: `direction ${direction}`,
    label: direction,
    detail: '',
    color: neutral,
    symbol: direction === 'reverse' ? ('circle' as const) : ('triangle' as const),
    dash: direction === 'forward' ? '4 3' : null,
    hidden: directions !== 'both' && directions !== direction,
  }));
  return (
    <ChartLegend
      entries={[...entries, ...directionEntries]}
      onToggle={(id) => {
        const direction = directionEntries.find((entry) => entry.id === id)?.label;
        if (direction === undefined) toggle(id);
        else set({ directions: directions === 'both' ? otherThan(direction) : 'both' });
      }}
    />
  );
}

function otherThan(direction: Direction): Direction {
  return direction === 'reverse' ? 'forward' : 'reverse';
}
