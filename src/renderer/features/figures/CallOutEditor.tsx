import { Button, Group, NumberInput, Stack, Switch, TextInput } from '@mantine/core';
import type { CallOutChange } from '../../../core/figure/edits/FigureEdits.ts';
import type { CallOutSpec } from '../../../core/figure/spec.ts';

interface CallOutEditorProps {
  readonly callOut: CallOutSpec;
  readonly onChange: (change: CallOutChange) => void;
  readonly onRemove: () => void;
  /** Null where the program finds the place. */
  readonly onFindPlace: (() => void) | null;
}

/** Words at a point of the plot: what they say, and where the point is in the axes' units. */
export function CallOutEditor(props: CallOutEditorProps) {
  const { callOut, onChange, onRemove, onFindPlace } = props;
  return (
    <Stack gap={6}>
      <TextInput
        size="xs"
        label="Words"
        value={callOut.text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        data-testid="figure-callout-text"
      />
      <Group gap={6} grow>
        {(['x', 'y'] as const).map((axis) => (
          <NumberInput
            key={axis}
            size="xs"
            label={`Point, ${axis}`}
            value={callOut[axis]}
            onChange={(value) => typeof value === 'number' && onChange({ [axis]: value })}
          />
        ))}
      </Group>
      <Switch
        size="xs"
        label="Line down to the axis"
        checked={callOut.drop}
        onChange={(event) => onChange({ drop: event.currentTarget.checked })}
      />
      {onFindPlace !== null && (
        <Button size="compact-xs" variant="subtle" onClick={onFindPlace}>
          Where there is room
        </Button>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        color="red"
        onClick={onRemove}
        data-testid="figure-remove"
      >
        Remove the words
      </Button>
    </Stack>
  );
}
