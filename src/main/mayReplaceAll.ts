import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';

/** Asks once before files of a folder are replaced; true where none of them is there. */
export async function mayReplaceAll(
  window: BrowserWindow | null,
  folder: string,
  names: readonly string[],
): Promise<boolean> {
  const found = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        () => [name],
        () => [],
      ),
    ),
  );
  const existing = found.flat();
  if (existing.length === 0) return true;
  const count = existing.length === 1 ? 'this file' : `these ${existing.length} files`;
  const question = {
    type: 'question' as const,
    message: `Replace ${count} in ${basename(folder)}?`,
    detail: existing.join('\n'),
    buttons: ['Replace', 'Cancel'],
    cancelId: 1,
    defaultId: 1,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(window, question));
  return response === 0;
}
