import type { LegendEntry } from '../../ui/chart/picture.ts';
import { symbolOutline } from '../../ui/chart/symbolPath.ts';
import { escapeXml, textWidth } from './svgText.ts';

const size = 6;
const rowHeight = 9;
const keyWidth = 14;
const gap = 10;

export interface SvgBlock {
  readonly svg: string;
  readonly height: number;
}

/** The visible entries in rows of at most `width` points, from (x, y) down. */
export function svgLegend(
  entries: readonly LegendEntry[],
  x: number,
  y: number,
  width: number,
): SvgBlock {
  const shown = entries.filter((entry) => !entry.hidden);
  let left = x;
  let row = 0;
  let svg = '';
  for (const entry of shown) {
    const text = entry.detail === '' ? entry.label : `${entry.label} (${entry.detail})`;
    const needed = keyWidth + 3 + textWidth(text, size);
    if (left > x && left + needed > x + width) {
      left = x;
      row++;
    }
    const middle = y + row * rowHeight + rowHeight / 2;
    svg += legendKey(entry, left, middle);
    svg += `<text x="${round(left + keyWidth + 3)}" y="${round(middle + size * 0.36)}">${escapeXml(text)}</text>`;
    left += needed + gap;
  }
  const height = shown.length === 0 ? 0 : (row + 1) * rowHeight;
  return { svg: `<g font-size="${size}">${svg}</g>`, height };
}

function legendKey(entry: LegendEntry, left: number, middle: number): string {
  if (entry.isBand === true) {
    return `<rect x="${round(left)}" y="${round(middle - 2.5)}" width="${keyWidth}" height="5" fill="${entry.color}" fill-opacity="0.3"/>`;
  }
  const dash = entry.dash === null ? '' : ` stroke-dasharray="3 2"`;
  const line = `<path d="M${round(left)} ${round(middle)}h${keyWidth}" stroke="${entry.color}" stroke-width="1"${dash}/>`;
  if (entry.symbol === null) return line;
  const outline = symbolOutline(entry.symbol, left + keyWidth / 2, middle, 1.75);
  return `${line}<path d="${outline}" fill="${entry.color}"/>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
