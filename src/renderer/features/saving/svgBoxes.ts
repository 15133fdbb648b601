import { boxOutline } from '../../ui/chart/boxOutline.ts';
import type { PixelMap } from '../../ui/chart/PixelMap.ts';
import type { DrawnBox } from '../../ui/chart/picture.ts';

/** Units to a point. */
const fineness = 10;

/** Box plots under their points. */
export function svgBoxes(boxes: readonly DrawnBox[], map: PixelMap): string {
  // Outlines are rounded to a tenth of a unit: ten to a point keep a hundredth of a point.
  const fine = {
    xScale: map.xScale * fineness,
    xShift: map.xShift * fineness,
    yScale: map.yScale * fineness,
    yShift: map.yShift * fineness,
  };
  const drawn = boxes.map((box) => svgBox(box, fine)).join('');
  return drawn === '' ? '' : `<g transform="scale(${1 / fineness})" fill="none">${drawn}</g>`;
}

function svgBox(drawn: DrawnBox, map: PixelMap): string {
  const { x, y, width, height, median, whiskers, mean } = boxOutline(drawn, map, fineness / 2);
  const { color, hollow } = drawn;
  const filling = hollow ? ' stroke-dasharray="20 15"' : ` fill="${color}" fill-opacity="0.16"`;
  return [
    `<g stroke="${color}" stroke-width="6">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}"${filling}/>`,
    `<path d="${whiskers}"/><path d="${median}" stroke-width="12"/>`,
    `<path d="${mean}" stroke="#000000" stroke-width="5"/></g>`,
  ].join('');
}
