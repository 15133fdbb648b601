import type { Figure } from './composeSvg.ts';
import { withResolution } from './pngResolution.ts';

/** What journals want for line art with text. */
const dotsPerInch = 600;

/** The figure as PNG on white. */
export async function rasterize(figure: Figure): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([figure.svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round((figure.widthMm / 25.4) * dotsPerInch);
    canvas.height = Math.round((figure.heightMm / 25.4) * dotsPerInch);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The picture could not be drawn on this computer.');
    context.fillStyle = '#FFFFFF';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('The picture could not be written as PNG.');
    return withResolution(new Uint8Array(await blob.arrayBuffer()), dotsPerInch);
  } finally {
    URL.revokeObjectURL(address);
  }
}
