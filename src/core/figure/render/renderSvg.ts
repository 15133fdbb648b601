import { coordinate } from '../layout/coordinate.ts';
import type { Scene, SceneItem, ScenePath, SceneText } from '../scene/scene.ts';
import { escapeXml } from './escapeXml.ts';

export interface SvgDetails {
  readonly title: string;
  readonly description: string;
  /** The recipe as JSON; null leaves it out. */
  readonly recipe: string | null;
  /** Names the parts of the figure in `data-part`, for a window in which they are clicked. */
  readonly namesParts: boolean;
}

/** Arimo stands in for Arial where neither Arial nor Helvetica is installed: all have the same widths. */
const fonts = 'Arial, Helvetica, Arimo, Liberation Sans, sans-serif';

/** The scene as an SVG file at final size: text stays text, nothing outside the file is needed. */
export function renderSvg(scene: Scene, details: SvgDetails): string {
  const clips: string[] = [];
  const body = scene.items.map((item) => itemSvg(item, clips, details.namesParts)).join('\n');
  const recipe =
    details.recipe === null
      ? ''
      : `<metadata><recipe xmlns="urn:shelflight:recipe">${escapeXml(details.recipe)}</recipe></metadata>\n`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${decimals(scene.widthMm)}mm" height="${decimals(scene.heightMm)}mm" `,
    `viewBox="0 0 ${decimals(scene.width)} ${decimals(scene.height)}" font-family="${fonts}" fill="none" stroke-linejoin="round">\n`,
    `<title>${escapeXml(details.title)}</title>\n<desc>${escapeXml(details.description)}</desc>\n`,
    recipe,
    clips.length === 0 ? '' : `<defs>${clips.join('')}</defs>\n`,
    body,
    '\n</svg>\n',
  ].join('');
}

function itemSvg(item: SceneItem, clips: string[], namesParts: boolean): string {
  if (item.kind === 'path') return pathSvg(item, namesParts);
  if (item.kind === 'text') return textSvg(item, namesParts);
  const { x, y, width, height } = item.clip;
  const id = `frame${clips.length + 1}`;
  clips.push(
    `<clipPath id="${id}"><rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}"/></clipPath>`,
  );
  const children = item.items.map((child) => itemSvg(child, clips, namesParts)).join('\n');
  return `<g clip-path="url(#${id})">\n${children}\n</g>`;
}

function pathSvg(path: ScenePath, namesParts: boolean): string {
  const { d, stroke, strokePt, dash, fill, opacity, part } = path;
  const line =
    stroke === null
      ? ''
      : ` stroke="${stroke}" stroke-width="${coordinate(strokePt)}"${dash === null ? '' : ` stroke-dasharray="${dash.map(coordinate).join(' ')}"`}`;
  const area =
    fill === null ? '' : ` fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}`;
  return `<path${named(part, namesParts)}${line}${area} d="${d}"/>`;
}

function textSvg(text: SceneText, namesParts: boolean): string {
  const { x, y, anchor, turned, color, sizePt, runs, part } = text;
  const place = `x="${coordinate(x)}" y="${coordinate(y)}"`;
  const turn =
    turned === 0 ? '' : ` transform="rotate(${-turned} ${coordinate(x)} ${coordinate(y)})"`;
  const align = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const face = faceOf(runs.every((run) => run.face === 'bold') ? 'bold' : 'regular');
  let dy = 0;
  const content = runs
    .map((run) => {
      const plain = run.dy === dy && run.sizePt === sizePt && run.face !== 'italic';
      if (plain) return escapeXml(run.text);
      const shift = run.dy === dy ? '' : ` dy="${coordinate(run.dy - dy)}"`;
      const size = run.sizePt === sizePt ? '' : ` font-size="${coordinate(run.sizePt)}"`;
      const style = run.face === 'italic' ? faceOf('italic') : '';
      dy = run.dy;
      return `<tspan${shift}${size}${style}>${escapeXml(run.text)}</tspan>`;
    })
    .join('');
  return `<text${named(part, namesParts)} ${place} font-size="${coordinate(sizePt)}"${align}${turn}${face} fill="${color}">${content}</text>`;
}

function faceOf(face: 'regular' | 'bold' | 'italic'): string {
  return face === 'bold' ? ' font-weight="bold"' : face === 'italic' ? ' font-style="italic"' : '';
}

function named(part: string | null, namesParts: boolean): string {
  return namesParts && part !== null ? ` data-part="${escapeXml(part)}"` : '';
}

/** Page sizes need more than the two decimals of a coordinate. */
function decimals(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
