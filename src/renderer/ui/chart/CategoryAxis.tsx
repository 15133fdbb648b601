import { categoryLayout } from './categoryLayout.ts';
import type { PanelPicture } from './picture.ts';
import { plotArea, timeAxisHeight } from './plotArea.ts';

interface CategoryAxisProps {
  readonly picture: PanelPicture;
  readonly width: number;
}

const letter = 6.1;
const countsHeight = 16;

/** Pixels that names take beyond what every chart leaves under its plot. */
export function categoryExtra(picture: PanelPicture, width: number): number {
  return Math.max(0, countsHeight + layoutOf(picture, width).height - timeAxisHeight + 4);
}

/** n and name of each place along x, to lie over the bottom of a chart. */
export function CategoryAxis({ picture, width }: CategoryAxisProps) {
  const layout = layoutOf(picture, width);
  const plot = plotArea(width, 100);
  const scale = plot.width / (picture.x.domain[1] - picture.x.domain[0]);
  const at = (place: number) => plot.x + (place - picture.x.domain[0]) * scale;
  return (
    <svg
      width={width}
      height={countsHeight + layout.height + 2}
      aria-hidden="true"
      style={{ display: 'block', overflow: 'visible' }}
    >
      <text x={plot.x - 8} y={12} fontSize={10} textAnchor="end" fill="var(--chart-text)">
        n
      </text>
      {layout.names.map(({ at: place, label, text, count }) => (
        <g key={place} data-category={label}>
          <text x={at(place)} y={12} fontSize={10} textAnchor="middle" fill="var(--chart-text)">
            {count}
          </text>
          <text
            fontSize={11}
            fill="var(--chart-text-strong)"
            {...(layout.slanted
              ? {
                  transform: `translate(${at(place) + 3} ${countsHeight + 8}) rotate(-40)`,
                  textAnchor: 'end' as const,
                }
              : { x: at(place), y: countsHeight + 11, textAnchor: 'middle' as const })}
          >
            {text}
            <title>{label}</title>
          </text>
        </g>
      ))}
    </svg>
  );
}

function layoutOf({ categories = [], x }: PanelPicture, width: number) {
  const slot = plotArea(width, 100).width / (x.domain[1] - x.domain[0]);
  return categoryLayout(categories, slot, letter);
}
