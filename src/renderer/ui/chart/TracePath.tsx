import { memo, useMemo } from 'react';
import { bandEnds } from './bandEnds.ts';
import { bandOutline } from './bandOutline.ts';
import { drawnPoints, linePath, linePathScale } from './linePath.ts';
import type { PixelMap } from './PixelMap.ts';
import type { DrawnTrace } from './picture.ts';
import { stepped } from './stepped.ts';
import { symbolOutline, symbolPath } from './symbolPath.ts';

interface TracePathProps {
  readonly trace: DrawnTrace;
  readonly map: PixelMap;
}

const inPixels = `scale(${linePathScale})`;
const usualRadius = 3.6;
/** Of excluded points of a line without symbols, once they can be told apart. */
const looseRadius = 2;
const loosePixels = 4.5;

/** One trace: its band, its line, its excluded stretches, its symbols. */
export const TracePath = memo(function TracePath({ trace, map }: TracePathProps) {
  const { columns, excluded, style } = trace;
  const steps = style.steps === true;
  const symbolRadius = style.symbolRadius ?? usualRadius;
  const standsAlone = trace.kind === 'points';
  const shapes = useMemo(() => {
    const drawn = steps ? stepped(columns) : columns;
    const ends = bandEnds(drawn);
    return {
      line: standsAlone ? '' : linePath(drawn.x, drawn.y, map),
      faint: excluded === null ? '' : linePath(excluded.x, excluded.y, map),
      band: ends === null ? '' : bandOutline(drawn.x, ends.low, ends.high, map),
      points: drawnPoints(columns.x, columns.y),
    };
  }, [columns, excluded, map, steps, standsAlone]);
  const symbols = useMemo(
    () =>
      style.symbol === null
        ? ''
        : symbolPath(style.symbol, columns.x, columns.y, map, symbolRadius),
    [columns, map, style.symbol, symbolRadius],
  );
  const hollow = useMemo(
    () =>
      excluded === null || (style.symbol === null && isDense(excluded.x, map))
        ? ''
        : symbolPath(
            style.symbol ?? 'circle',
            excluded.x,
            excluded.y,
            map,
            style.symbol === null ? looseRadius : symbolRadius,
          ),
    [excluded, map, style.symbol, symbolRadius],
  );
  const mark = style.mark;
  return (
    <g
      opacity={style.opacity}
      fill="none"
      stroke={style.color}
      strokeLinejoin="round"
      strokeLinecap="round"
    >
      {shapes.band !== '' && (
        <path d={shapes.band} fill={style.color} fillOpacity={0.16} stroke="none" />
      )}
      {shapes.faint !== '' && (
        <path
          d={shapes.faint}
          transform={inPixels}
          strokeWidth={style.width / linePathScale}
          strokeDasharray={scaledDash('2 4')}
          opacity={0.45}
          data-testid="excluded-points"
        />
      )}
      <path
        d={shapes.line}
        transform={inPixels}
        strokeWidth={style.width / linePathScale}
        strokeDasharray={style.dash === null ? undefined : scaledDash(style.dash)}
        data-run-id={trace.kind === 'run' ? trace.id : undefined}
        data-group-id={trace.kind === 'group' ? trace.id : undefined}
        data-sweep-id={trace.kind === 'sweep' ? trace.id : undefined}
        data-curve-id={trace.kind === 'curve' ? trace.id : undefined}
        data-points-id={standsAlone ? trace.id : undefined}
        data-points={shapes.points.count}
        data-last-hours={trace.kind === 'sweep' ? undefined : (shapes.points.last ?? undefined)}
      />
      {hollow !== '' && (
        <path
          d={hollow}
          fill="var(--mantine-color-body)"
          strokeWidth={1.2}
          opacity={0.7}
          data-testid="excluded-symbols"
        />
      )}
      {symbols !== '' && (
        <path
          d={symbols}
          fill={style.color}
          stroke={style.symbol === 'tick' ? style.color : 'var(--mantine-color-body)'}
          strokeWidth={0.8}
          paintOrder="stroke"
        />
      )}
      {mark !== null && (
        <path
          d={symbolOutline(
            'circle',
            mark[0] * map.xScale + map.xShift,
            mark[1] * map.yScale + map.yShift,
            4,
          )}
          fill={style.color}
          stroke="var(--mantine-color-body)"
          strokeWidth={1.2}
        />
      )}
    </g>
  );
});

/** Lengths of a dash pattern, in the units of a line's path. */
function scaledDash(dash: string): string {
  return dash
    .split(/[\s,]+/)
    .map((length) => Number(length) / linePathScale)
    .join(' ');
}

/** Whether points in ascending x lie too close for a symbol each. */
function isDense(x: Float64Array, map: PixelMap): boolean {
  const length = ((x.at(-1) ?? 0) - (x[0] ?? 0)) * map.xScale;
  return x.length * loosePixels > length;
}
