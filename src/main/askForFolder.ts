import { type BrowserWindow, dialog } from 'electron';

/** The folder that the person picks; null when they cancel. */
export async function askForFolder(window: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: 'Choose the folder that the tester writes to',
    properties: ['openDirectory' as const],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}
