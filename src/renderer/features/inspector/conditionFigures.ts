import type { RunSummary } from '../../../core/run.ts';
import type { DeviceState } from '../../../core/series/queries.ts';

/** What the overview says about one condition. */
export interface ConditionFigures {
  readonly condition: string | null;
  readonly devices: number;
  readonly rows: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Counts and means over devices, condition by condition. A device still above 80 % is counted as
 * `above 80 %` and never averaged into a time (isos.md, section 5: censored values).
 */
export function conditionFigures(
  devices: readonly DeviceState[],
  runs: readonly RunSummary[],
  conditions: readonly string[],
): readonly ConditionFigures[] {
  const groups: (string | null)[] = [...conditions];
  if (devices.some((device) => device.condition === null)) groups.push(null);
  return groups.map((condition) => {
    const members = new Set(
      devices.filter((device) => device.condition === condition).map((device) => device.id),
    );
    const own = runs.filter((run) => members.has(run.deviceId));
    return {
      condition,
      devices: members.size,
      rows: [
        ...rowsOf(
          'Shelf',
          own.filter((run) => run.kind === 'shelf'),
          24,
          'd',
        ),
        ...rowsOf(
          'Light soak',
          own.filter((run) => run.kind === 'mpp'),
          1,
          'h',
        ),
      ],
    };
  });
}

function rowsOf(name: string, runs: readonly RunSummary[], hoursPerUnit: number, unit: string) {
  if (runs.length === 0) return [];
  const left = runs.flatMap((run) => (run.normalizedLast === null ? [] : [run.normalizedLast]));
  const below = runs.filter((run) => ['reached', 'gap', 'atStart'].includes(run.t80.status)).length;
  const longest = Math.max(...runs.map((run) => run.durationHours)) / hoursPerUnit;
  return [
    {
      name,
      value: `${spread(left)} left, n = ${runs.length}, up to ${Number(longest.toPrecision(3))} ${unit}`,
    },
    { name: '', value: `${below} of ${runs.length} below 80 %` },
  ];
}

/** Mean ± sample standard deviation; the mean alone under three devices. */
function spread(values: readonly number[]): string {
  if (values.length === 0) return '–';
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  if (values.length < 3) return mean.toFixed(2);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  const decimals = deviation < 0.01 ? 3 : 2;
  return `${mean.toFixed(decimals)} ± ${deviation.toFixed(decimals)}`;
}
