import { type PixelMap, pixelMapIn } from '../../ui/chart/PixelMap.ts';
import type { Level, PanelPicture } from '../../ui/chart/picture.ts';
import { svgBoxes } from './svgBoxes.ts';
import { svgLegend } from './svgLegend.ts';
import { cutText, escapeXml, textWidth, wrappedText } from './svgText.ts';
import { svgTraces } from './svgTraces.ts';
import { svgUnderAxis } from './svgUnderAxis.ts';

/** All in points. */
const titleHeight = 12;
const leftMargin = 32;
const rightMargin = 9;
/** Of a panel with a second axis. */
const rightAxisMargin = 28;
const bottomMargin = 26;
const noteSize = 5;
const noteLine = 6.5;
const tickLength = 2.5;
const grey = '#555555';

export interface PlacedPanel {
  readonly svg: string;
  readonly height: number;
}

/** Height of a panel's legend; panels side by side begin their plots at one height. */
export function legendHeight(picture: PanelPicture, width: number): number {
  return svgLegend(picture.legend, leftMargin, 0, width - leftMargin - marginOf(picture)).height;
}

/** One panel with its left top corner at (left, 0). */
export function svgPanel(
  picture: PanelPicture,
  left: number,
  width: number,
  plotHeight: number,
  legendSpace: number,
): PlacedPanel {
  const top = titleHeight + legendSpace + 3;
  const plot = {
    x: left + leftMargin,
    y: top,
    width: width - leftMargin - marginOf(picture),
    height: plotHeight,
  };
  const map = pixelMapIn(plot, picture.x.domain, picture.y.domain);
  const clip = `clip-${picture.id}`;
  const legend = svgLegend(picture.legend, plot.x, titleHeight, plot.width);
  const notes = wrappedText(picture.note, noteSize, width - 8);
  const under = svgUnderAxis(picture, plot);
  const noteTop = top + plotHeight + bottomMargin + under.height;
  const title = `<text x="${plot.x}" y="9" font-size="7" font-weight="bold">${escapeXml(cutText(picture.title, 7.5, plot.width))}</text>`;
  const frame = `<rect x="${plot.x}" y="${plot.y}" width="${n(plot.width)}" height="${n(plot.height)}" fill="none" stroke="#000000" stroke-width="0.5"/>`;
  const noteText = notes
    .map(
      (line, i) =>
        `<text x="${n(left + 4)}" y="${n(noteTop + i * noteLine)}" font-size="${noteSize}" fill="${grey}">${escapeXml(line)}</text>`,
    )
    .join('');
  const labelSize = Math.max(5, Math.min(7, (7 * plotHeight) / textWidth(picture.y.label, 7)));
  const svg = [
    `<g id="panel-${picture.id}">`,
    title,
    legend.svg,
    `<clipPath id="${clip}"><rect x="${plot.x}" y="${plot.y}" width="${n(plot.width)}" height="${n(plot.height)}"/></clipPath>`,
    levels(picture, plot, map),
    `<g clip-path="url(#${clip})">${svgBoxes(picture.boxes ?? [], map)}${svgTraces(picture.traces, map)}</g>`,
    frame,
    xTicks(picture, plot, map.xScale, map.xShift),
    yTicks(picture, plot, map.yScale, map.yShift),
    `<text x="${n(plot.x + plot.width / 2)}" y="${n(plot.y + plot.height + 18)}" font-size="7" text-anchor="middle">${escapeXml(picture.x.label)}</text>`,
    `<text transform="translate(${n(left + 8)} ${n(plot.y + plot.height / 2)}) rotate(-90)" font-size="${n(labelSize)}" text-anchor="middle">${escapeXml(picture.y.label)}</text>`,
    rightAxis(picture, plot, plotHeight),
    under.svg,
    noteText,
    '</g>',
  ].join('');
  return { svg, height: noteTop + Math.max(0, notes.length - 1) * noteLine + 4 };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function levels(picture: PanelPicture, plot: Box, map: PixelMap): string {
  return picture.levels
    .filter(({ axis, value }) => {
      const [from, to] = picture[axis].domain;
      return value >= from && value <= to;
    })
    .map((level) => (level.label === null ? zero(level, plot, map) : named(level, plot, map)))
    .join('');
}

function zero({ axis, value }: Level, plot: Box, map: PixelMap): string {
  const path =
    axis === 'y'
      ? `M${plot.x} ${n(value * map.yScale + map.yShift)}h${n(plot.width)}`
      : `M${n(value * map.xScale + map.xShift)} ${plot.y}v${n(plot.height)}`;
  return `<path d="${path}" stroke="${grey}" stroke-width="0.35"/>`;
}

function named({ value, label }: Level, plot: Box, map: PixelMap): string {
  const y = value * map.yScale + map.yShift;
  const line = `<path d="M${plot.x} ${n(y)}h${n(plot.width)}" stroke="${grey}" stroke-width="0.5" stroke-dasharray="3 2"/>`;
  return `${line}<text x="${n(plot.x + plot.width - 3)}" y="${n(y + 7)}" font-size="6" fill="${grey}" text-anchor="end">${escapeXml(label ?? '')}</text>`;
}

function xTicks({ x }: PanelPicture, plot: Box, scale: number, shift: number): string {
  const bottom = plot.y + plot.height;
  return x.ticks
    .map((tick) => {
      const at = n(tick * scale + shift);
      return `<path d="M${at} ${n(bottom)}v${-tickLength}" stroke="#000000" stroke-width="0.5"/><text x="${at}" y="${n(bottom + 8)}" font-size="6" text-anchor="middle">${escapeXml(x.tickText(tick))}</text>`;
    })
    .join('');
}

function yTicks({ y }: PanelPicture, plot: Box, scale: number, shift: number): string {
  return y.ticks
    .map((tick) => {
      const at = tick * scale + shift;
      return `<path d="M${plot.x} ${n(at)}h${tickLength}" stroke="#000000" stroke-width="0.5"/><text x="${n(plot.x - 3)}" y="${n(at + 2.2)}" font-size="6" text-anchor="end">${escapeXml(y.tickText(tick))}</text>`;
    })
    .join('');
}

function marginOf({ right }: PanelPicture): number {
  return right === undefined ? rightMargin : rightAxisMargin;
}

function rightAxis({ right }: PanelPicture, plot: Box, plotHeight: number): string {
  if (right === undefined) return '';
  const edge = plot.x + plot.width;
  const [low, high] = right.domain;
  const ticks = right.ticks.map((tick) => {
    const at = plot.y + (plot.height * (high - tick)) / (high - low);
    return `<path d="M${n(edge)} ${n(at)}h${-tickLength}" stroke="#000000" stroke-width="0.5"/><text x="${n(edge + 3)}" y="${n(at + 2.2)}" font-size="6">${escapeXml(right.tickText(tick))}</text>`;
  });
  const size = Math.max(5, Math.min(7, (7 * plotHeight) / textWidth(right.label, 7)));
  return `${ticks.join('')}<text transform="translate(${n(edge + 23)} ${n(plot.y + plot.height / 2)}) rotate(-90)" font-size="${n(size)}" text-anchor="middle">${escapeXml(right.label)}</text>`;
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
