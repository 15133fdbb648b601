import type { LinearRgb } from './linearRgb.ts';

export type ColorBlindness = 'protanopia' | 'deuteranopia' | 'tritanopia';

/** Full severity, for linear light (Machado, Oliveira & Fernandes 2009, doi 10.1109/TVCG.2009.113). */
const matrices: Readonly<Record<ColorBlindness, readonly LinearRgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear light as a colour-blind reader sees it. */
export function simulateColorBlindness(color: LinearRgb, kind: ColorBlindness): LinearRgb {
  const seen = matrices[kind].map((row) => {
    const sum = row[0] * color[0] + row[1] * color[1] + row[2] * color[2];
    return Math.min(1, Math.max(0, sum));
  });
  return [seen[0] as number, seen[1] as number, seen[2] as number];
}
