import styles from './ChartSurface.module.css';
import { countTicks } from './countTicks.ts';
import type { CountStrip, PanelPicture } from './picture.ts';
import { type PlotArea, plotArea } from './plotArea.ts';
import { stepCountPath } from './stepCountPath.ts';

interface CountStripViewProps {
  readonly picture: PanelPicture;
  readonly width: number;
}

/** Of a strip of steps; the one that stands under every chart with means. */
export const countStripHeight = 40;
const top = 5;
const rowHeight = 14;
const headHeight = 15;
/** Room for names left of the plot, in letters of 10 px. */
const mostLetters = 8;

/** How many are counted at each time, under a chart and along its x axis. */
export function CountStripView({ picture, width }: CountStripViewProps) {
  const { counts, x } = picture;
  if (counts === null || counts === undefined || width <= 0) return null;
  const plot = plotArea(width, 100);
  const scale = plot.width / (x.domain[1] - x.domain[0]);
  const along = { xScale: scale, xShift: plot.x - x.domain[0] * scale };
  const height = countsHeight(counts);
  return (
    <svg
      className={styles.surface}
      width={width}
      height={height}
      role="img"
      aria-label={`${counts.label} against ${x.label}`}
      data-testid="count-strip"
      style={{ display: 'block' }}
    >
      {counts.form === 'steps' ? (
        <Steps counts={counts} along={along} plot={plot} />
      ) : (
        <Numbers counts={counts} along={along} />
      )}
    </svg>
  );
}

/** Pixels that a strip takes. */
export function countsHeight({ form, rows }: CountStrip): number {
  return form === 'steps' ? countStripHeight : headHeight + rows.length * rowHeight + 4;
}

interface Along {
  readonly xScale: number;
  readonly xShift: number;
}

interface PartProps {
  readonly counts: CountStrip;
  readonly along: Along;
}

function Steps({ counts, along, plot }: PartProps & { readonly plot: PlotArea }) {
  const ticks = countTicks(counts);
  const most = ticks.at(-1) ?? 1;
  const bottom = countStripHeight - 6;
  const one = -(bottom - top) / (most * 1.08);
  // Lines of equal counts lie beside each other instead of hiding each other.
  const aside = Math.min(2, 6 / counts.rows.length);
  return (
    <>
      <text x={12} y={(top + bottom) / 2 + 4} fontSize={10} fill="var(--chart-text-strong)">
        n<title>{counts.label}</title>
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${plot.x} ${bottom + tick * one}h${plot.width}`}
            stroke="var(--chart-grid)"
            shapeRendering="crispEdges"
          />
          <text
            x={plot.x - 5}
            y={bottom + tick * one + 3.5}
            fontSize={9.5}
            textAnchor="end"
            fill="var(--chart-text)"
          >
            {tick}
          </text>
        </g>
      ))}
      <svg
        x={plot.x}
        y={0}
        width={plot.width}
        height={countStripHeight}
        viewBox={`${plot.x} 0 ${plot.width} ${countStripHeight}`}
        aria-hidden="true"
      >
        {counts.rows.map(({ id, color, x, n }, row) => (
          <path
            key={id}
            d={stepCountPath(x, n, { ...along, zero: bottom - aside * row, one })}
            fill="none"
            stroke={color}
            strokeWidth={1.6}
            strokeOpacity={0.9}
            data-count-id={id}
          />
        ))}
      </svg>
      <path
        d={`M${plot.x} ${top}V${bottom}H${plot.x + plot.width}`}
        fill="none"
        stroke="var(--chart-frame)"
        shapeRendering="crispEdges"
      />
    </>
  );
}

function Numbers({ counts, along }: PartProps) {
  return (
    <>
      <text x={4} y={11} fontSize={10.5} fontWeight={600} fill="var(--chart-text-strong)">
        {counts.label}
      </text>
      {counts.rows.map(({ id, label, color, x, n }, row) => (
        <g key={id} fontSize={10.5} transform={`translate(0 ${headHeight + row * rowHeight + 10})`}>
          <path d="M5 1V-8" stroke={color} strokeWidth={3} />
          <text x={10} fill="var(--chart-text-strong)">
            {label.length > mostLetters ? `${label.slice(0, mostLetters - 1)}…` : label}
            <title>{label}</title>
          </text>
          {[...x].map((at, i) => (
            <text
              key={at}
              x={at * along.xScale + along.xShift}
              textAnchor="middle"
              fill="var(--chart-text)"
            >
              {n[i]}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}
