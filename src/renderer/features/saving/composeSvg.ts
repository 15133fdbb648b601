import type { PanelPicture } from '../../ui/chart/picture.ts';
import { legendHeight, svgPanel } from './svgPanel.ts';
import { escapeXml, figureFont } from './svgText.ts';

/** One column and two columns of Nature Communications; fits most other journals unchanged. */
const oneColumnMm = 88;
const twoColumnsMm = 180;
const plotHeight = 139;
/** Where many small charts stand beside each other. */
const smallPlotHeight = 80;
const gap = 8;
/** Names that fit under half a page. */
const mostNames = 12;
const pointsPerMm = 72 / 25.4;

export interface Figure {
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * The charts side by side, many of them in rows, as one SVG at final size: text stays text, nothing outside the file is
 * needed, no scripts, always on white whatever the window looks like.
 */
export function composeSvg(pictures: readonly PanelPicture[], source: string): Figure {
  const widthMm = pictures.length > 1 ? twoColumnsMm : oneColumnMm;
  const width = widthMm * pointsPerMm;
  const columns = columnsFor(pictures);
  const panelWidth = (width - gap * (columns - 1)) / columns;
  let height = 0;
  let panels = '';
  for (let first = 0; first < pictures.length; first += columns) {
    const row = pictures.slice(first, first + columns);
    const legend = Math.max(0, ...row.map((picture) => legendHeight(picture, panelWidth)));
    const plotted = columns > 2 ? smallPlotHeight : plotHeight;
    const placed = row.map((picture, i) =>
      svgPanel(picture, i * (panelWidth + gap), panelWidth, plotted, legend),
    );
    const drawn = placed.map((panel) => panel.svg).join('');
    panels +=
      height === 0 ? drawn : `<g transform="translate(0 ${height.toFixed(2)})">${drawn}</g>`;
    height += Math.max(...placed.map((panel) => panel.height));
  }
  height = Math.max(20, height);
  const heightMm = Math.ceil((height / pointsPerMm) * 10) / 10;
  const title = pictures.map((picture) => `${picture.title}: ${picture.y.label}`).join('; ');
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${width.toFixed(2)} ${(heightMm * pointsPerMm).toFixed(2)}" font-family="${figureFont}" fill="#000000">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(source)}</desc>`,
    '<rect width="100%" height="100%" fill="#FFFFFF"/>',
    panels,
    '</svg>\n',
  ].join('');
  return { svg, widthMm, heightMm };
}

/** Two beside each other, four as two by two, more as three in a row; a row for each where many names stand. */
function columnsFor(pictures: readonly PanelPicture[]): number {
  const count = pictures.length;
  if (pictures.some(({ categories = [] }) => categories.length > mostNames)) return 1;
  return count > 4 ? 3 : count > 1 ? 2 : 1;
}
