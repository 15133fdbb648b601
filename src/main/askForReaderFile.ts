import { type BrowserWindow, dialog } from 'electron';

const filters = [{ name: 'Shelflight reader', extensions: ['json'] }];

/** The file of readers that the person picks; null when they cancel. */
export async function askForReaderFile(window: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: 'Choose a reader that somebody saved',
    properties: ['openFile' as const],
    filters,
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}
