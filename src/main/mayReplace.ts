import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

/** Asks before a file is replaced that the person did not choose by name; true where there is none. */
export async function mayReplace(window: BrowserWindow | null, path: string): Promise<boolean> {
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  if (!exists) return true;
  const question = {
    type: 'question' as const,
    message: `Replace ${basename(path)}?`,
    detail:
      'A file of this name stands beside the figure already. Its Source Data would replace it.',
    buttons: ['Replace', 'Save the figure only'],
    cancelId: 1,
    defaultId: 1,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(window, question));
  return response === 0;
}
