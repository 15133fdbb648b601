import { ActionIcon } from '@mantine/core';
import { IconFocusCentered, IconPencil, IconTrash } from '@tabler/icons-react';
import { draftOf } from '../../state/draftOf.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { jumpTo } from './jumpTo.ts';
import type { ListedAnnotation } from './listAnnotations.ts';
import { removeAnnotation } from './removeAnnotation.tsx';

interface AnnotationActionsProps {
  readonly listed: ListedAnnotation;
  /** Called after it was shown in its chart. */
  readonly onJump?: () => void;
}

/** What can be done with an annotation in a list: show it in its chart, change it, delete it. */
export function AnnotationActions({ listed, onJump }: AnnotationActionsProps) {
  const { annotation, target, run, span } = listed;
  const set = useViewStore((state) => state.set);
  const canJump = run !== null && span !== null && run.kind !== 'spo';
  return (
    <ActionIcon.Group>
      <Action
        label={canJump ? 'Show it in the chart' : 'Lies on no chart'}
        Icon={IconFocusCentered}
        disabled={!canJump}
        onClick={() => {
          if (run === null || span === null) return;
          jumpTo(run, span);
          onJump?.();
        }}
      />
      <Action
        label="Change annotation"
        Icon={IconPencil}
        onClick={() => set({ draft: draftOf(annotation, run?.id ?? null) })}
      />
      <Action
        label="Delete annotation"
        Icon={IconTrash}
        onClick={() => void removeAnnotation(annotation, target)}
      />
    </ActionIcon.Group>
  );
}

interface ActionProps {
  readonly label: string;
  readonly Icon: typeof IconPencil;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** Lists have a hundred of them: a tooltip of our own for each would take longer to draw than the list. */
function Action({ label, Icon, disabled = false, onClick }: ActionProps) {
  return (
    <ActionIcon
      size={18}
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={13} />
    </ActionIcon>
  );
}
