import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SavedKind } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import type { PanelPicture } from '../../ui/chart/picture.ts';
import { shownPictures } from '../../ui/chart/shownPictures.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { pictureContent, suggestedName } from './pictureContent.ts';

/** Saves or copies what the charts show, and says how it went. */
export function useSaving() {
  const [busy, setBusy] = useState(false);
  const run = async (kind: SavedKind, work: (content: string | Uint8Array) => Promise<void>) => {
    const pictures = toldSynthetic(shownPictures());
    if (pictures.length === 0) {
      notifications.show({ message: 'There is nothing to save: no chart with data is shown.' });
      return;
    }
    setBusy(true);
    try {
      await work(await pictureContent(kind, pictures, sourceLine()));
    } catch (error) {
      tellFailure('That did not work', error);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    save: (kind: SavedKind) =>
      run(kind, async (content) => {
        const name = suggestedName(shownPictures(), new Date());
        const result = await request('picture:save', { kind, suggestedName: name, content });
        if (result.error !== null) throw new Error(result.error);
        if (result.saved) notifications.show({ color: 'teal', message: `Saved as ${result.name}` });
      }),
    copy: (kind: SavedKind) =>
      run(kind, async (content) => {
        await request('picture:copy', { kind, content });
        notifications.show({ color: 'teal', message: 'Copied to the clipboard' });
      }),
  };
}

/** Synthetic numbers say so wherever they go. */
function toldSynthetic(pictures: readonly PanelPicture[]): readonly PanelPicture[] {
  const { sources } = useLibraryStore.getState();
  if (!sources.some((source) => source.isSample)) return pictures;
  return pictures.map((picture) => ({
    ...picture,
    note: `${picture.note} Includes SYNTHETIC sample data, not measured.`.trim(),
  }));
}

/** Where the numbers come from. */
function sourceLine(): string {
  const { sources } = useLibraryStore.getState();
  return `Drawn by Shelflight from ${sources.map((source) => source.name).join(', ')}`;
}
