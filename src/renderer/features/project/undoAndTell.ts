import { notifications } from '@mantine/notifications';
import { redo, undo } from '../../db/undoing.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

/** Undoes the last change and says which: what it touched may be out of sight. */
export function undoAndTell(): Promise<void> {
  return tell('Undone', undo);
}

/** Redoes what was undone last and says what. */
export function redoAndTell(): Promise<void> {
  return tell('Done again', redo);
}

async function tell(verb: string, step: () => Promise<string | null>): Promise<void> {
  try {
    const name = await step();
    if (name !== null) notifications.show({ message: `${verb}: ${name}`, autoClose: 3_000 });
  } catch (error) {
    tellFailure('That did not work', error);
  }
}
