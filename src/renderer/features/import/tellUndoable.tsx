import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { tellFailure } from '../../ui/tellFailure.ts';

interface Undoable {
  /** What was done, in a sentence. */
  readonly text: string;
  readonly undo: () => Promise<void>;
  /** The beginning of a sentence, for when undoing fails. */
  readonly failed: string;
}

/** Tells what was done, with a button that takes it back. */
export function tellUndoable({ text, undo, failed }: Undoable): void {
  // One of its own for each: a second one with the id of a visible one would not be shown.
  const id = crypto.randomUUID();
  notifications.show({
    id,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" lineClamp={4}>
          {text}
        </Text>
        <Button
          size="compact-xs"
          variant="light"
          style={{ flex: 'none' }}
          onClick={() => {
            notifications.hide(id);
            undo().catch((error: unknown) => tellFailure(failed, error));
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
}
