import { type BrowserWindow, dialog } from 'electron';

/** The project file that the person picks; null when they cancel. */
export async function askForProjectFile(window: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: 'Choose a project file of Shelflight',
    properties: ['openFile' as const],
    filters: [{ name: 'Shelflight project', extensions: ['zip'] }],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}
