import { Modal, Text } from '@mantine/core';
import type { OpenedFigure } from '../../../ipc/contract.ts';
import { lazyPart } from '../../ui/lazyPart.tsx';

const FigureEditor = lazyPart(() => import('./FigureEditor.tsx').then((part) => part.FigureEditor));

interface FigureDialogProps {
  readonly opened: boolean;
  /** A figure that was dropped on the window; null: made from what is shown. */
  readonly figure: OpenedFigure | null;
  readonly onClose: () => void;
}

/** The figure editor over the whole window. */
export function FigureDialog({ opened, figure, onClose }: FigureDialogProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="calc(100vw - 40px)"
      yOffset={20}
      padding="sm"
      closeOnClickOutside={false}
      // Escape closes lists and colour pickers inside; the work on a figure is not thrown away with it.
      closeOnEscape={false}
      title={
        <Text fw={600} truncate>
          {figure === null ? 'Figure' : `Figure from ${figure.name}`}
        </Text>
      }
      styles={{
        header: { minHeight: 40, paddingBlock: 4 },
        content: { height: 'calc(100vh - 40px)', display: 'flex', flexDirection: 'column' },
        body: { flex: 1, minHeight: 0, display: 'flex' },
      }}
      data-testid="figure-dialog"
    >
      {opened && <FigureEditor key={keyOf(figure)} figure={figure} />}
    </Modal>
  );
}

/** Another file is another figure, also under the name of the last one. */
function keyOf(figure: OpenedFigure | null): string {
  return figure === null ? 'new' : `${figure.name} ${figure.recipe.madeAt}`;
}
