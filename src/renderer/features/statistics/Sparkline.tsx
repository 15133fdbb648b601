import type { TraceColumns } from '../../../core/series/queries.ts';

const width = 64;
const height = 20;

interface SparklineProps {
  /** Normalized; null: not known yet. */
  readonly trace: TraceColumns | null;
  /** The values at the lower and the upper edge, the same for all rows of a table. */
  readonly range: readonly [lowest: number, highest: number];
}

/** The course of a run in a line of text, with the level of T80. */
export function Sparkline({ trace, range: [lowest, highest] }: SparklineProps) {
  const heightOf = (value: number) =>
    height - 1 - ((value - lowest) / (highest - lowest)) * (height - 2);
  const last = trace?.hours.at(-1) ?? 0;
  return (
    <svg width={width} height={height} aria-hidden="true" style={{ display: 'block' }}>
      <line
        x1={0}
        x2={width}
        y1={heightOf(0.8)}
        y2={heightOf(0.8)}
        stroke="var(--mantine-color-default-border)"
        strokeDasharray="2 2"
      />
      {trace !== null && last > 0 && (
        <path
          d={pathOf(trace, last, heightOf)}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.2}
          data-points={trace.hours.length}
        />
      )}
    </svg>
  );
}

/** From time zero to the last hour; a missing value breaks the line. */
function pathOf(
  { hours, values }: TraceColumns,
  last: number,
  heightOf: (value: number) => number,
): string {
  let path = '';
  let pen = 'M';
  for (let row = 0; row < hours.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (!Number.isFinite(value)) {
      pen = 'M';
      continue;
    }
    const x = ((hours[row] ?? 0) / last) * width;
    path += `${pen}${x.toFixed(1)} ${heightOf(value).toFixed(1)}`;
    pen = 'L';
  }
  return path;
}
