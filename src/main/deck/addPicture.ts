import type PptxGenJS from 'pptxgenjs';
import type { DeckPicture } from './DeckPicture.ts';
import { deckLook } from './deckLook.ts';
import type { Place } from './placeCharts.ts';
import { pngSize } from './pngSize.ts';

/** A figure as large as its room allows, or the sentence that says why it is not there. */
export function addPicture(
  slide: PptxGenJS.Slide,
  picture: DeckPicture,
  room: Place,
  words: { readonly title: string; readonly face: string },
): void {
  if ('problem' in picture) {
    const { textPt: fontSize, quiet: color } = deckLook;
    slide.addText(picture.problem, { ...room, fontFace: words.face, fontSize, color });
    return;
  }
  const { width, height } = pngSize(picture.png);
  const scale = Math.min(room.w / width, room.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `image/png;base64,${Buffer.from(picture.png).toString('base64')}`,
    altText: words.title,
    x: room.x + (room.w - w) / 2,
    y: room.y + (room.h - h) / 2,
    w,
    h,
  });
}
