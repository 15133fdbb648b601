import { boxOutline } from '../../ui/chart/boxOutline.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { DrawnBox } from '../../ui/chart/picture.ts';

/** Box plots under their points. */
export function svgBoxes(boxes: readonly DrawnBox[], map: PixelMap): string {
  // Outlines are rounded to a tenth of a unit: tenfold units keep a hundredth of a point.
  const fine = {
    xScale: map.xScale * 10,
    xShift: map.xShift * 10,
    yScale: map.yScale * 10,
    yShift: map.yShift * 10,
  };
  const drawn = boxes.map((box) => svgBox(box, fine)).join('');
  return drawn === '' ? '' : `<g transform="scale(0.1)" fill="none">${drawn}</g>`;
}

function svgBox(drawn: DrawnBox, map: PixelMap): string {
  const { x, y, width, height, median, whiskers, mean } = boxOutline(drawn, map);
  const { color, hollow } = drawn;
  const filling = hollow ? ' stroke-dasharray="20 15"' : ` fill="${color}" fill-opacity="0.16"`;
  return [
    `<g stroke="${color}" stroke-width="6">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}"${filling}/>`,
    `<path d="${whiskers}"/><path d="${median}" stroke-width="12"/>`,
    `<path d="${mean}" stroke="#000000" stroke-width="5"/></g>`,
  ].join('');
}
