import { Button, NumberInput, SegmentedControl, Stack, TextInput } from '@mantine/core';
import type { LevelChange } from '../../../core/figure/edits/FigureEdits.ts';
import type { LevelSpec } from '../../../core/figure/spec.ts';

interface LevelEditorProps {
  readonly level: LevelSpec;
  readonly onChange: (change: LevelChange) => void;
  readonly onRemove: () => void;
}

/** Where a line across the plot lies, its name and how it is drawn. */
export function LevelEditor({ level, onChange, onRemove }: LevelEditorProps) {
  return (
    <Stack gap={6}>
      <NumberInput
        size="xs"
        label={level.axis === 'y' ? 'Line at (y axis)' : 'Line at (x axis)'}
        step={0.05}
        value={level.value}
        onChange={(value) => typeof value === 'number' && onChange({ value })}
        data-testid="figure-level-value"
      />
      {level.axis === 'y' && (
        <TextInput
          size="xs"
          label="Name"
          placeholder="None"
          value={level.label ?? ''}
          onChange={(event) => onChange({ label: event.currentTarget.value || null })}
          data-testid="figure-level-label"
        />
      )}
      <SegmentedControl
        size="xs"
        data={[
          { value: 'dashed', label: 'Dashed' },
          { value: 'solid', label: 'Solid' },
        ]}
        value={level.dashed ? 'dashed' : 'solid'}
        onChange={(value) => onChange({ dashed: value === 'dashed' })}
      />
      <Button
        size="compact-xs"
        variant="subtle"
        color="red"
        onClick={onRemove}
        data-testid="figure-remove"
      >
        Remove the line
      </Button>
    </Stack>
  );
}
