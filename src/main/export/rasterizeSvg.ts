import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { FontFiles } from './figureFonts.ts';

/** A picture of pixels: red, green and blue, 8 bit each, row by row from the top. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** More would need gigabytes: a page at 1200 dpi is 8,600 x 11,700. */
const mostPixels = 120_000_000;
let ready: Promise<void> | null = null;

/** Draws an SVG of our own on white, `width` pixels wide. Throws a sentence when that is too large. */
export async function rasterizeSvg(svg: string, width: number, fonts: FontFiles): Promise<Pixels> {
  ready ??= start();
  await ready;
  const renderer = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#FFFFFF',
    font: {
      fontBuffers: [fonts.regular, fonts.bold, fonts.italic],
      defaultFontFamily: 'Arimo',
      sansSerifFamily: 'Arimo',
    },
    shapeRendering: 2,
    textRendering: 2,
  });
  try {
    const pixels = ((width * width) / renderer.width) * renderer.height;
    if (pixels > mostPixels) {
      throw new Error(
        'The picture would be too large for this computer: choose fewer dots per inch.',
      );
    }
    const image = renderer.render();
    try {
      return { width: image.width, height: image.height, rgb: withoutAlpha(image.pixels) };
    } finally {
      image.free();
    }
  } finally {
    renderer.free();
  }
}

async function start(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(file));
}

/** On a white ground nothing shows through, so that the fourth byte says nothing. */
function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] as number;
    rgb[to + 1] = rgba[from + 1] as number;
    rgb[to + 2] = rgba[from + 2] as number;
  }
  return rgb;
}
