import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { type DeckFacts, makeDeck } from '../../../core/weekly/deck/makeDeck.ts';
import { onEvent, request } from '../../api.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** Saves the slides as a deck, and knows how far that is; null while nothing is made. */
export function useDeckExport() {
  const [share, setShare] = useState<number | null>(null);
  useEffect(
    () =>
      onEvent('figure:progressed', (progress) =>
        setShare((before) => (before === null ? null : progress.share)),
      ),
    [],
  );
  const save = async (facts: DeckFacts, suggestedName: string): Promise<void> => {
    setShare(0);
    try {
      const { deck, figures } = makeDeck(facts);
      const { saved, name, error, problems } = await request('deck:export', {
        deck,
        figures,
        suggestedName,
      });
      if (error !== null) throw new Error(error);
      if (!saved) return;
      notifications.show({ color: 'teal', message: `Saved as ${name}` });
      for (const problem of problems) tellFailure('A picture is missing in the deck', problem);
    } catch (error) {
      tellFailure('The deck was not saved', error);
    } finally {
      setShare(null);
    }
  };
  return { share, save };
}
