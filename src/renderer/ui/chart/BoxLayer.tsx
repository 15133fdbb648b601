import { boxOutline } from './boxOutline.ts';
import type { PixelMap } from './PixelMap.ts';
import type { DrawnBox } from './picture.ts';

interface BoxLayerProps {
  readonly boxes: readonly DrawnBox[];
  readonly map: PixelMap;
}

/** Boxes inside a Recharts chart, under the points that they stand for. */
export function BoxLayer({ boxes, map }: BoxLayerProps) {
  return (
    <g data-testid="boxes">
      {boxes.map((drawn) => {
        const { x, y, width, height, median, whiskers, mean } = boxOutline(drawn, map);
        const { color } = drawn;
        return (
          <g key={drawn.id} data-box-id={drawn.id} data-n={drawn.box.n} fill="none" stroke={color}>
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              fill={color}
              fillOpacity={drawn.hollow ? 0 : 0.16}
              strokeWidth={1.2}
              strokeDasharray={drawn.hollow ? '3 2' : undefined}
            />
            <path d={whiskers} strokeWidth={1.2} />
            <path d={median} strokeWidth={2.4} />
            <path d={mean} strokeWidth={1.2} stroke="var(--chart-text-strong)" />
          </g>
        );
      })}
    </g>
  );
}
