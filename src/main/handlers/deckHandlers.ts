import type { FigureSpec } from '../../core/figure/spec.ts';
import type { DeckExport, DeckExported } from '../../ipc/contract.ts';
import type { DeckPicture } from '../deck/DeckPicture.ts';
import type { FigureHost } from '../export/FigureHost.ts';
import { sentenceOf } from '../sentenceOf.ts';
import type { Handlers } from './Handlers.ts';
import { type SaveParts, saveWhereChosen } from './saveWhereChosen.ts';

export interface DeckParts extends SaveParts<'pptx'> {
  readonly host: Pick<FigureHost, 'draw'>;
  readonly resourcesFolder: string;
  readonly appVersion: string;
  readonly now: () => Date;
  readonly progress: (share: number) => void;
}

/** Of the pictures: a slide on a screen of twice full HD shows every pixel. */
const dpi = 300;

/** Decks: pictures drawn by the worker of figures, the file written whole or not at all. */
export function deckHandlers(parts: DeckParts): Pick<Handlers, 'deck:export'> {
  const draw = async (spec: FigureSpec): Promise<DeckPicture> => {
    const { appVersion, resourcesFolder } = parts;
    const madeAt = parts.now().toISOString();
    const recipe = { appVersion, madeAt, spec, request: null, files: [], notes: [] };
    try {
      const { figure } = await parts.host.draw(
        {
          recipe: { schema: 'shelflight.recipe/1', ...recipe },
          format: 'png',
          dpi,
          resourcesFolder,
          withSourceData: false,
          files: [],
        },
        () => undefined,
      );
      return { png: figure };
    } catch (error) {
      return { problem: sentenceOf(error) };
    }
  };

  return {
    async 'deck:export'({ deck, figures, suggestedName }: DeckExport): Promise<DeckExported> {
      const problems: string[] = [];
      const make = async () => {
        const pictures: DeckPicture[] = [];
        for (const [i, spec] of figures.entries()) {
          parts.progress(i / (figures.length + 1));
          const picture = await draw(spec);
          if ('problem' in picture) problems.push(picture.problem);
          pictures.push(picture);
        }
        parts.progress(figures.length / (figures.length + 1));
        // Large packages: they are loaded when the first deck is made.
        const { pptxOfDeck } = await import('../deck/pptxOfDeck.ts');
        return pptxOfDeck(deck, pictures, `Shelflight ${parts.appVersion}`);
      };
      return { ...(await saveWhereChosen(parts, 'pptx', suggestedName, make)), problems };
    },
  };
}
