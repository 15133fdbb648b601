import { ActionIcon, Group, Select, Text, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';

interface FigureToolsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Times the size on paper; null: as large as there is room. */
  readonly zoom: number | null;
  readonly busy: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onZoom: (zoom: number | null) => void;
}

const fit = 'fit';
const zooms = [1, 1.5, 2, 3, 4];

/** Steps back and forward, and how large the figure is shown. */
export function FigureTools(props: FigureToolsProps) {
  const { canUndo, canRedo, zoom, busy, onUndo, onRedo, onZoom } = props;
  return (
    <Group gap={6}>
      <Tooltip label="Undo (Ctrl+Z)">
        <ActionIcon
          size={28}
          variant="default"
          disabled={!canUndo}
          onClick={onUndo}
          aria-label="Undo"
          data-testid="figure-undo"
        >
          <IconArrowBackUp size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Redo (Ctrl+Shift+Z)">
        <ActionIcon
          size={28}
          variant="default"
          disabled={!canRedo}
          onClick={onRedo}
          aria-label="Redo"
          data-testid="figure-redo"
        >
          <IconArrowForwardUp size={16} />
        </ActionIcon>
      </Tooltip>
      <Select
        size="xs"
        w={170}
        aria-label="Zoom"
        data={[
          { value: fit, label: 'Fits the window' },
          ...zooms.map((value) => ({
            value: String(value),
            label: value === 1 ? 'Size on paper' : `${value * 100} % of paper`,
          })),
        ]}
        value={zoom === null ? fit : String(zoom)}
        allowDeselect={false}
        onChange={(value) => value !== null && onZoom(value === fit ? null : Number(value))}
        data-testid="figure-zoom"
      />
      <Text size="xs" c="dimmed">
        {busy ? 'Reading …' : 'Click a part to edit it; drag legends, notes and words.'}
      </Text>
    </Group>
  );
}
