import type { DeviceState, SweepState } from '../../../core/series/queries.ts';
import { ChartLegend } from '../../ui/chart/ChartLegend.tsx';
import { ageText, kindText } from './sweepWords.ts';

interface JvLegendProps {
  readonly sweeps: readonly SweepState[];
  readonly deviceOf: ReadonlyMap<string, DeviceState>;
  readonly colorOf: (sweep: SweepState) => string;
  readonly onToggle: (sweepId: string) => void;
}

/** More entries than this push the chart away: the table names the rest. */
const mostEntries = 8;

export function JvLegend({ sweeps, deviceOf, colorOf, onToggle }: JvLegendProps) {
  const entries = sweeps.slice(0, mostEntries).map((sweep) => ({
    id: sweep.id,
    label: `${deviceOf.get(sweep.deviceId)?.label ?? sweep.deviceId}, ${ageText(sweep)}`,
    detail: kindText(sweep),
    color: colorOf(sweep),
    symbol: null,
    dash: sweep.direction === 'forward' ? '6 4' : null,
    hidden: false,
  }));
  return <ChartLegend entries={entries} onToggle={onToggle} />;
}
