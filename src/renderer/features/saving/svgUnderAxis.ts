import { categoryLayout } from '../../ui/chart/categoryLayout.ts';
import { countTicks } from '../../ui/chart/countTicks.ts';
import type { CountStrip, PanelPicture } from '../../ui/chart/picture.ts';
import { stepCountPath } from '../../ui/chart/stepCountPath.ts';
import type { SvgBlock } from './svgLegend.ts';
import { escapeXml } from './svgText.ts';

/** All in points. */
interface Plot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const letter = 3.6;
const usualRoom = 26;
const stripHeight = 20;
const rowHeight = 7.5;
const mostLetters = 10;
const grey = '#555555';

/**
 * What stands under the x axis beside its ticks and label: names of categories with their n, or the
 * strip of counts. `height` is what it takes beyond the room of every axis.
 */
export function svgUnderAxis(picture: PanelPicture, plot: Plot): SvgBlock {
  const { categories, counts } = picture;
  if (categories !== undefined) return named(picture, plot);
  if (counts === null || counts === undefined || counts.rows.length === 0) {
    return { svg: '', height: 0 };
  }
  const scale = plot.width / (picture.x.domain[1] - picture.x.domain[0]);
  const along = { xScale: scale, xShift: plot.x - picture.x.domain[0] * scale };
  const top = plot.y + plot.height + usualRoom;
  return counts.form === 'steps'
    ? steps(counts, along, plot, top)
    : numbers(counts, along, plot, top);
}

function named({ categories = [], x }: PanelPicture, plot: Plot): SvgBlock {
  const slot = plot.width / (x.domain[1] - x.domain[0]);
  const layout = categoryLayout(categories, slot, letter);
  const bottom = plot.y + plot.height;
  const svg = layout.names
    .map(({ at, text, count }) => {
      const left = round(plot.x + (at - x.domain[0]) * slot);
      const turned = `transform="translate(${round(left + 2)} ${round(bottom + 17)}) rotate(-40)" text-anchor="end"`;
      const level = `x="${left}" y="${round(bottom + 17)}" text-anchor="middle"`;
      return `<text x="${left}" y="${round(bottom + 8)}" font-size="5" text-anchor="middle" fill="${grey}">${escapeXml(count)}</text><text ${layout.slanted ? turned : level} font-size="6">${escapeXml(text)}</text>`;
    })
    .join('');
  const n = `<text x="${round(plot.x - 4)}" y="${round(bottom + 8)}" font-size="5" text-anchor="end" fill="${grey}">n</text>`;
  return { svg: n + svg, height: Math.max(0, layout.height + 14 - usualRoom) };
}

interface Along {
  readonly xScale: number;
  readonly xShift: number;
}

function steps(counts: CountStrip, along: Along, plot: Plot, top: number): SvgBlock {
  const ticks = countTicks(counts);
  const bottom = top + stripHeight;
  const one = -stripHeight / ((ticks.at(-1) ?? 1) * 1.08);
  const right = plot.x + plot.width;
  // Lines of equal counts lie beside each other instead of hiding each other.
  const aside = Math.min(1, 3 / counts.rows.length);
  const lines = counts.rows
    .map(({ color, x, n }, row) => {
      const inside = within(
        x,
        n,
        (plot.x - along.xShift) / along.xScale,
        (right - along.xShift) / along.xScale,
      );
      return `<path d="${stepCountPath(inside.x, inside.n, { ...along, zero: bottom - aside * row, one })}" fill="none" stroke="${color}" stroke-width="0.8"/>`;
    })
    .join('');
  const scale = ticks
    .map(
      (tick) =>
        `<text x="${round(plot.x - 3)}" y="${round(bottom + tick * one + 1.8)}" font-size="5" text-anchor="end">${tick}</text>`,
    )
    .join('');
  const frame = `<path d="M${plot.x} ${round(top)}V${round(bottom)}H${round(right)}" fill="none" stroke="#000000" stroke-width="0.5"/>`;
  const label = `<text x="${round(right)}" y="${round(top - 2)}" font-size="5" text-anchor="end" fill="${grey}">${escapeXml(counts.label)}</text>`;
  return { svg: `<g>${frame}${scale}${label}${lines}</g>`, height: stripHeight + 8 };
}

/** Only what lies within the drawn range: a figure has no scroll bars. */
function within(x: Float64Array, n: Float64Array, from: number, to: number) {
  const rows = [...x.keys()].filter((i) => (x[i] as number) >= from && (x[i] as number) <= to);
  return {
    x: Float64Array.from(rows, (i) => x[i] as number),
    n: Float64Array.from(rows, (i) => n[i] as number),
  };
}

function numbers(counts: CountStrip, along: Along, plot: Plot, top: number): SvgBlock {
  const left = round(plot.x - 28);
  const head = `<text x="${left}" y="${round(top + 4)}" font-size="5" font-weight="bold">${escapeXml(counts.label)}</text>`;
  const rows = counts.rows
    .map(({ label, color, x, n }, row) => {
      const y = round(top + 4 + (row + 1) * rowHeight);
      const name = label.length > mostLetters ? `${label.slice(0, mostLetters - 1)}…` : label;
      const cells = [...x]
        .map(
          (at, i) =>
            `<text x="${round(at * along.xScale + along.xShift)}" y="${y}" text-anchor="middle">${n[i]}</text>`,
        )
        .join('');
      return `<text x="${left}" y="${y}" fill="${color}">${escapeXml(name)}</text>${cells}`;
    })
    .join('');
  return {
    svg: `<g font-size="5">${head}${rows}</g>`,
    height: 4 + (counts.rows.length + 1) * rowHeight,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
