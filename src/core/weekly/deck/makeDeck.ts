import type { FigureSpec } from '../../figure/spec.ts';
import type { WeeklySlide } from '../slides/WeeklySlide.ts';
import type { Language } from '../words/Language.ts';
import { wordsOf } from '../words/wordsOf.ts';
import { chartsOfFigure } from './chartsOfFigure.ts';
import type { Deck, DeckSlide } from './Deck.ts';

export interface DeckFacts {
  readonly slides: readonly WeeklySlide[];
  readonly language: Language;
  /** Under the title: the names of the sources, and since when. */
  readonly subtitle: string;
  readonly colorOf: (condition: string | null) => string;
}

export interface MadeDeck {
  readonly deck: Deck;
  /** Drawn as pictures, in the order in which the deck counts them. */
  readonly figures: readonly FigureSpec[];
}

/** The slides of a meeting as a deck: each figure once as charts to edit and once as a picture. */
export function makeDeck({ slides, language, subtitle, colorOf }: DeckFacts): MadeDeck {
  const words = wordsOf(language);
  const figures: FigureSpec[] = [];
  const slidesOf = (slide: WeeklySlide): readonly DeckSlide[] => {
    if (slide.kind === 'table') return [slide];
    const { title } = slide;
    if (slide.kind === 'condition') {
      const { blocks, condition } = slide;
      const color = colorOf(condition);
      return [{ kind: 'text', title, subtitle: slide.subtitle, color, blocks }];
    }
    figures.push(slide.english);
    const { caption, spec } = slide;
    const hasBand = spec.panels.some(({ traces }) => traces.some(({ sd }) => sd !== null));
    const remarks = [caption, words.editable, ...(hasBand ? [words.spreadInPicture] : [])];
    const [open, close] = words.brackets;
    const picture = `${title}${open}${words.asPicture}${close}`;
    return [
      {
        kind: 'charts',
        title,
        caption: remarks.join(words.gap),
        charts: chartsOfFigure(spec, words),
      },
      { kind: 'picture', title: picture, caption, figure: figures.length - 1 },
    ];
  };
  const first: DeckSlide = { kind: 'title', title: words.title, subtitle };
  return { deck: { language, slides: [first, ...slides.flatMap(slidesOf)] }, figures };
}
