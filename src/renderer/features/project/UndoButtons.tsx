import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useUndoState } from '../../state/useUndoState.ts';
import { redoAndTell, undoAndTell } from './undoAndTell.ts';
import { useUndoKeys } from './useUndoKeys.ts';

/** Undo and redo of everything that was written, each saying what it would do. */
export function UndoButtons() {
  const { undo, redo } = useUndoState();
  useUndoKeys();
  return (
    <ActionIcon.Group>
      <UndoButton
        label={undo === null ? 'Nothing to undo' : `Undo: ${undo} (Ctrl+Z)`}
        disabled={undo === null}
        Icon={IconArrowBackUp}
        onClick={() => void undoAndTell()}
        testId="undo"
      />
      <UndoButton
        label={redo === null ? 'Nothing to redo' : `Redo: ${redo} (Ctrl+Y)`}
        disabled={redo === null}
        Icon={IconArrowForwardUp}
        onClick={() => void redoAndTell()}
        testId="redo"
      />
    </ActionIcon.Group>
  );
}

interface UndoButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly Icon: typeof IconArrowBackUp;
  readonly onClick: () => void;
  readonly testId: string;
}

function UndoButton({ label, disabled, Icon, onClick, testId }: UndoButtonProps) {
  return (
    <Tooltip label={label} openDelay={300} multiline maw={320}>
      <ActionIcon
        size={30}
        variant="default"
        aria-label={label}
        // Not the attribute: a button that is disabled shows no tooltip.
        {...(disabled && { 'data-disabled': true })}
        aria-disabled={disabled}
        onClick={() => !disabled && onClick()}
        data-testid={testId}
      >
        <Icon size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
