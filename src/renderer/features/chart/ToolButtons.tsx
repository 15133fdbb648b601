import { ActionIcon, Tooltip } from '@mantine/core';
import { IconHandStop, IconMessagePlus, IconZoomIn, IconZoomReset } from '@tabler/icons-react';
import { type Tool, useViewStore } from '../../state/viewStore.ts';

const tools: { tool: Tool; label: string; Icon: typeof IconZoomIn }[] = [
  { tool: 'zoom', label: 'Drag a box to zoom', Icon: IconZoomIn },
  { tool: 'pan', label: 'Drag to move along the time (or hold Space)', Icon: IconHandStop },
  { tool: 'annotate', label: 'Click or drag to annotate a device', Icon: IconMessagePlus },
];

/** What a drag on a chart does, and back to everything. */
export function ToolButtons() {
  const chosen = useViewStore((state) => state.tool);
  const view = useViewStore((state) => state.view);
  const zoomed = useViewStore(
    ({ range, valueRange }) =>
      range.shelf !== null ||
      range.soak !== null ||
      valueRange.shelf !== null ||
      valueRange.soak !== null,
  );
  const set = useViewStore((state) => state.set);
  if (view === 'jv' || view === 'statistics') return null;
  return (
    <>
      {tools.map(({ tool, label, Icon }) => (
        <Tooltip key={tool} label={label} openDelay={300}>
          <ActionIcon
            size={28}
            variant={chosen === tool ? 'light' : 'subtle'}
            color={chosen === tool ? 'blue' : 'gray'}
            aria-label={label}
            aria-pressed={chosen === tool}
            onClick={() => set({ tool })}
            data-testid={`tool-${tool}`}
          >
            <Icon size={17} />
          </ActionIcon>
        </Tooltip>
      ))}
      <Tooltip label="Show everything (double click, or 0)" openDelay={300}>
        <ActionIcon
          size={28}
          variant="subtle"
          color="gray"
          aria-label="Show everything"
          disabled={!zoomed}
          onClick={() =>
            set({
              range: { shelf: null, soak: null },
              valueRange: { shelf: null, soak: null },
            })
          }
          data-testid="reset-zoom"
        >
          <IconZoomReset size={17} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
