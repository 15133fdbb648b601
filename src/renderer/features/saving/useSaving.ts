import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SavedKind } from '../../../ipc/contract.ts';
import { request } from '../../api.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import type { PanelPicture } from '../../ui/chart/picture.ts';
import { type ShownTable, shownPictures, shownTable } from '../../ui/chart/shownPictures.ts';
import { tellFailure } from '../../ui/tellFailure.ts';
import { pictureContent, suggestedName } from './pictureContent.ts';
import { tableCsv } from './tableCsv.ts';

/** Saves or copies what the charts show, and says how it went. */
export function useSaving() {
  const [busy, setBusy] = useState(false);
  const run = async (kind: SavedKind, work: (content: string | Uint8Array) => Promise<void>) => {
    const pictures = toldSynthetic(shownPictures());
    const table = shownTable();
    if (pictures.length === 0 && table !== null) return runTable(kind, table, work);
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
        const shown = shownPictures();
        const names = shown.length > 0 ? shown : [{ id: shownTable()?.name ?? 'table' }];
        const name = suggestedName(names, new Date());
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

/** A table has no figure; its cells go out as CSV. */
async function runTable(
  kind: SavedKind,
  table: ShownTable,
  work: (content: string) => Promise<void>,
): Promise<void> {
  if (kind !== 'csv') {
    notifications.show({ message: 'A table is saved or copied as CSV; it is no figure.' });
    return;
  }
  try {
    await work(tableCsv(table.tsv(), [sourceLine(), ...syntheticLine()]));
  } catch (error) {
    tellFailure('That did not work', error);
  }
}

/** Synthetic numbers say so wherever they go. */
function toldSynthetic(pictures: readonly PanelPicture[]): readonly PanelPicture[] {
  const [line] = syntheticLine();
  if (line === undefined) return pictures;
  // Of several charts of one figure those that have a note tell it for all.
  const told = pictures.filter(({ note }) => note !== '');
  return pictures.map((picture) =>
    told.length > 0 && picture.note === ''
      ? picture
      : { ...picture, note: `${picture.note} ${line}`.trim() },
  );
}

function syntheticLine(): readonly string[] {
  const { sources } = useLibraryStore.getState();
  const isSample = sources.some((source) => source.isSample);
  return isSample ? ['Includes SYNTHETIC sample data, not measured.'] : [];
}

/** Where the numbers come from. */
function sourceLine(): string {
  const { sources } = useLibraryStore.getState();
  return `Drawn by Shelflight from ${sources.map((source) => source.name).join(', ')}`;
}
