import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AxisChange } from '../../../core/figure/edits/FigureEdits.ts';
import { parseTicks } from '../../../core/figure/edits/parseTicks.ts';
import type { AxisSpec } from '../../../core/figure/spec.ts';

interface AxisEditorProps {
  readonly axis: AxisSpec;
  /** What the axis spans now, fitted or given. */
  readonly shown: readonly [number, number];
  readonly isEdited: boolean;
  readonly onChange: (change: AxisChange) => void;
  /** Back to what the template and the data ask for. */
  readonly onReset: () => void;
}

/** Title, unit, range and numbers of one axis. */
export function AxisEditor({ axis, shown, isEdited, onChange, onReset }: AxisEditorProps) {
  const [from, to] = axis.range ?? shown;
  const [typed, setTyped] = useState<string | null>(null);
  const set = (range: readonly [number, number]) => {
    if (range[1] > range[0]) onChange({ range });
  };
  const ticks = typed ?? axis.ticks?.join(', ') ?? '';
  const outside = axis.ticks?.every((at) => at < from || at > to);
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
          <TextInput
            size="xs"
            label="Numbers at"
            placeholder="Round numbers that fit"
            value={ticks}
            error={parseTicks(ticks).error ?? (outside ? 'None of them is in the range.' : null)}
            onChange={(event) => {
              const text = event.currentTarget.value;
              const parsed = parseTicks(text);
              setTyped(text);
              if (parsed.error === null) onChange({ ticks: parsed.ticks });
            }}
            onBlur={() => parseTicks(ticks).error === null && setTyped(null)}
            data-testid="figure-axis-ticks"
          />
        </>
      )}
      {isEdited && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setTyped(null);
            onReset();
          }}
        >
          As the template has it
        </Button>
      )}
    </Stack>
  );
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
