import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ChartLegend } from '../../ui/chart/ChartLegend.tsx';
import { conditionColor } from '../../ui/conditionColor.ts';

interface OverAgeLegendProps {
  readonly sweeps: readonly SweepState[];
  readonly deviceOf: ReadonlyMap<string, DeviceState>;
  readonly conditions: readonly string[];
}

/** The conditions that are drawn, with their devices counted; a click hides one. */
export function OverAgeLegend({ sweeps, deviceOf, conditions }: OverAgeLegendProps) {
  const toggle = useViewStore((state) => state.toggleCondition);
  const byCondition = new Map<string | null, Set<string>>();
  for (const { deviceId } of sweeps) {
    const condition = deviceOf.get(deviceId)?.condition ?? null;
    byCondition.set(condition, (byCondition.get(condition) ?? new Set()).add(deviceId));
  }
  const entries = [...byCondition].map(([condition, devices]) => ({
    id: condition ?? '',
    label: condition ?? 'No condition',
    detail: devices.size === 1 ? '' : `n = ${devices.size}`,
    color: conditionColor(condition, conditions),
    symbol: null,
    dash: null,
    hidden: false,
  }));
  return <ChartLegend entries={entries} onToggle={toggle} />;
}
