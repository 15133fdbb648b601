import { type BrowserWindow, dialog } from 'electron';

/** The folder into which a figure and everything that goes with it are written; null when cancelled. */
export async function askForPaperFolder(window: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: 'Choose the folder for the figure, its Source Data and its text',
    buttonLabel: 'Save here',
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}
