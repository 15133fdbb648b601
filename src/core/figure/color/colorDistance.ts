import type { Lab } from './labOf.ts';

const degree = Math.PI / 180;
const pow25to7 = 25 ** 7;

/** CIEDE2000 colour difference (Sharma, Wu & Dalal 2005, doi 10.1002/col.20070), all weights 1. */
export function colorDistance([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + pow25to7)));
  const [c1, h1] = polar(a1 * (1 + g), b1);
  const [c2, h2] = polar(a2 * (1 + g), b2);
  const bothChromatic = c1 * c2 !== 0;
  const turn = h2 - h1;
  const dh = !bothChromatic ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const deltaL = l2 - l1;
  const deltaC = c2 - c1;
  const deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * degree);
  const meanL = (l1 + l2) / 2;
  const meanCPrime = (c1 + c2) / 2;
  const sum = h1 + h2;
  const meanH = !bothChromatic
    ? sum
    : Math.abs(turn) <= 180
      ? sum / 2
      : sum < 360
        ? (sum + 360) / 2
        : (sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos((meanH - 30) * degree) +
    0.24 * Math.cos(2 * meanH * degree) +
    0.32 * Math.cos((3 * meanH + 6) * degree) -
    0.2 * Math.cos((4 * meanH - 63) * degree);
  const rotation = 30 * Math.exp(-(((meanH - 275) / 25) ** 2));
  const rc = 2 * Math.sqrt(meanCPrime ** 7 / (meanCPrime ** 7 + pow25to7));
  const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
  const sc = 1 + 0.045 * meanCPrime;
  const sh = 1 + 0.015 * meanCPrime * t;
  const rt = -Math.sin(2 * rotation * degree) * rc;
  const byC = deltaC / sc;
  const byH = deltaH / sh;
  return Math.sqrt((deltaL / sl) ** 2 + byC ** 2 + byH ** 2 + rt * byC * byH);
}

function polar(a: number, b: number): readonly [number, number] {
  const hue = a === 0 && b === 0 ? 0 : Math.atan2(b, a) / degree;
  return [Math.hypot(a, b), hue < 0 ? hue + 360 : hue];
}
