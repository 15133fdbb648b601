import type { PanelPicture } from '../../ui/chart/picture.ts';
import { legendHeight, svgPanel } from './svgPanel.ts';
import { escapeXml, figureFont } from './svgText.ts';

/** One column and two columns of Nature Communications; fits most other journals unchanged. */
const oneColumnMm = 88;
const twoColumnsMm = 180;
const plotHeight = 139;
const pointsPerMm = 72 / 25.4;

export interface Figure {
  readonly svg: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * The charts side by side as one SVG at final size: text stays text, nothing outside the file is
 * needed, no scripts, always on white whatever the window looks like.
 */
export function composeSvg(pictures: readonly PanelPicture[], source: string): Figure {
  const widthMm = pictures.length > 1 ? twoColumnsMm : oneColumnMm;
  const width = widthMm * pointsPerMm;
  const gap = pictures.length > 1 ? 8 : 0;
  const panelWidth = (width - gap * (pictures.length - 1)) / Math.max(1, pictures.length);
  const legend = Math.max(0, ...pictures.map((picture) => legendHeight(picture, panelWidth)));
  const panels = pictures.map((picture, i) =>
    svgPanel(picture, i * (panelWidth + gap), panelWidth, plotHeight, legend),
  );
  const height = Math.max(20, ...panels.map((panel) => panel.height));
  const heightMm = Math.ceil((height / pointsPerMm) * 10) / 10;
  const title = pictures.map((picture) => `${picture.title}: ${picture.y.label}`).join('; ');
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}mm" height="${heightMm}mm" viewBox="0 0 ${width.toFixed(2)} ${(heightMm * pointsPerMm).toFixed(2)}" font-family="${figureFont}" fill="#000000">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(source)}</desc>`,
    '<rect width="100%" height="100%" fill="#FFFFFF"/>',
    ...panels.map((panel) => panel.svg),
    '</svg>\n',
  ].join('');
  return { svg, widthMm, heightMm };
}
