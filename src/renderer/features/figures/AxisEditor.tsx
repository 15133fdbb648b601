import { Group, NumberInput, Stack, TextInput } from '@mantine/core';
import type { AxisSpec } from '../../../core/figure/spec.ts';

type AxisChange = Partial<Pick<AxisSpec, 'quantity' | 'unit' | 'range'>>;

interface AxisEditorProps {
  readonly axis: AxisSpec;
  /** What the axis spans now, fitted or given. */
  readonly shown: readonly [number, number];
  readonly onChange: (change: AxisChange) => void;
}

/** Title, unit and range of one axis. */
export function AxisEditor({ axis, shown, onChange }: AxisEditorProps) {
  const [from, to] = axis.range ?? shown;
  const set = (range: readonly [number, number]) => {
    if (range[1] > range[0]) onChange({ range });
  };
  return (
    <Stack gap={6}>
      <TextInput
        size="xs"
        label="Title"
        description="cm-2, PbI3 and T80 are set by themselves; _{ } and ^{ } by hand"
        value={axis.quantity}
        onChange={(event) => onChange({ quantity: event.currentTarget.value })}
        data-testid="figure-axis-title"
      />
      {axis.categories === null && (
        <>
          <TextInput
            size="xs"
            label="Unit"
            value={axis.unit ?? ''}
            onChange={(event) => onChange({ unit: event.currentTarget.value || null })}
          />
          <Group gap={6} grow>
            <NumberInput
              size="xs"
              label="From"
              value={rounded(from)}
              onChange={(value) => typeof value === 'number' && set([value, to])}
              data-testid="figure-axis-from"
            />
            <NumberInput
              size="xs"
              label="To"
              value={rounded(to)}
              onChange={(value) => typeof value === 'number' && set([from, value])}
              data-testid="figure-axis-to"
            />
          </Group>
        </>
      )}
    </Stack>
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
