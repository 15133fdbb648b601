import { palettes } from '../../core/figure/color/palettes.ts';

const most = 21;

/** Colours to pick from: those of the palettes that colour-blind readers tell apart, each once. */
export const colorSwatches: readonly string[] = [
  ...new Set(palettes.flatMap(({ colors }) => colors)),
].slice(0, most);
