import { createRequire } from 'node:module';
import type PptxGenJS from 'pptxgenjs';
import type { Deck } from '../../core/weekly/deck/Deck.ts';
import { addDeckSlide } from './addDeckSlide.ts';
import type { DeckPicture } from './DeckPicture.ts';
import { deckLook } from './deckLook.ts';
import { finishDeck } from './finishDeck.ts';

/** A deck as the bytes of a PPTX file; `pictures` of its figures, in their order. */
export async function pptxOfDeck(
  deck: Deck,
  pictures: readonly DeckPicture[],
  creator: string,
): Promise<Uint8Array> {
  const Presentation = createRequire(import.meta.url)('pptxgenjs') as typeof PptxGenJS;
  const presentation = new Presentation();
  presentation.layout = deckLook.layout;
  presentation.author = creator;
  presentation.company = creator;
  presentation.title = deck.slides[0]?.title ?? '';
  for (const slide of deck.slides) addDeckSlide(presentation, slide, pictures, deck.language);
  const written = await presentation.write({ outputType: 'nodebuffer' });
  const charts = deck.slides.flatMap((slide) => (slide.kind === 'charts' ? slide.charts : []));
  return finishDeck(written as Uint8Array, charts);
}
