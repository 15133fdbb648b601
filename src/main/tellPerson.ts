import { dialog } from 'electron';

/** Says something that must not be missed, in a window of its own: nothing waits for the answer. */
export function tellPerson(message: string): void {
  dialog
    .showMessageBox({ type: 'warning', title: 'Shelflight', message, buttons: ['OK'] })
    .catch(() => {});
}
