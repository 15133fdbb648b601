import type PptxGenJS from 'pptxgenjs';
import type { DeckSlide } from '../../core/weekly/deck/Deck.ts';
import type { Language } from '../../core/weekly/words/Language.ts';
import { wordsOf } from '../../core/weekly/words/wordsOf.ts';
import { addChart } from './addChart.ts';
import { addPicture } from './addPicture.ts';
import { addTable } from './addTable.ts';
import { addTexts } from './addTexts.ts';
import type { DeckPicture } from './DeckPicture.ts';
import { deckFace } from './deckFace.ts';
import { deckLook } from './deckLook.ts';
import { placeCharts } from './placeCharts.ts';

const { margin, width, height, ink, quiet, titlePt, subtitlePt, captionPt } = deckLook;
const inner = width - 2 * margin;
const room = { x: margin, y: 1.15, w: inner, h: height - 2.15 };

/** One slide of a deck; `pictures` are those of the deck's figures. */
export function addDeckSlide(
  presentation: PptxGenJS,
  slide: DeckSlide,
  pictures: readonly DeckPicture[],
  language: Language,
): void {
  const face = deckFace(language);
  const page = presentation.addSlide();
  if (slide.kind === 'title') {
    page.addText(slide.title, line(2.6, 1, { fontSize: 44, bold: true, fontFace: face }));
    page.addText(slide.subtitle, line(3.7, 0.9, { fontSize: 20, color: quiet, fontFace: face }));
    return;
  }
  const color = slide.kind === 'text' && slide.color !== null ? slide.color.slice(1) : ink;
  page.addText(
    slide.title,
    line(0.35, 0.6, { fontSize: titlePt, bold: true, color, fontFace: face }),
  );
  page.slideNumber = {
    x: width - 1.1,
    y: height - 0.45,
    color: quiet,
    fontSize: 11,
    fontFace: face,
  };
  if ('subtitle' in slide) {
    const options = { fontSize: subtitlePt, color: quiet, fontFace: face };
    page.addText(slide.subtitle, line(0.92, 0.4, options));
  } else {
    const options = { fontSize: captionPt, color: quiet, fontFace: face };
    page.addText(slide.caption, { ...line(height - 0.95, 0.5, options), w: inner - 0.6 });
  }
  switch (slide.kind) {
    case 'table':
      addTable(page, slide.table, face);
      break;
    case 'text': {
      const { colon, separator } = wordsOf(language);
      addTexts(page, slide.blocks, { face, colon, separator });
      break;
    }
    case 'charts': {
      const places = placeCharts(slide.charts.length, room);
      for (const [i, place] of places.entries()) {
        const chart = slide.charts[i];
        if (chart !== undefined) addChart(page, chart, place, face);
      }
      break;
    }
    case 'picture': {
      const picture = pictures[slide.figure];
      if (picture !== undefined) addPicture(page, picture, room, { title: slide.title, face });
    }
  }
}

function line(
  y: number,
  h: number,
  options: PptxGenJS.TextPropsOptions,
): PptxGenJS.TextPropsOptions {
  return { x: margin, y, w: inner, h, margin: 0, valign: 'middle', color: ink, ...options };
}
