import {
  Button,
  ColorInput,
  Group,
  NumberInput,
  Select,
  Stack,
  Switch,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { DashName, TraceLook } from '../../../core/figure/spec.ts';
import { type FigureSymbol, figureSymbols } from '../../../core/figure/symbols/FigureSymbol.ts';
import { colorSwatches } from '../../ui/colorSwatches.ts';
import { symbolWords } from '../../ui/symbolWords.ts';

interface TraceEditorProps {
  readonly label: string;
  readonly look: TraceLook;
  /** Whose colour and symbol these are; null for those of this figure alone. */
  readonly condition: string | null;
  readonly onLabel: (label: string) => void;
  readonly onLook: (change: Partial<TraceLook>) => void;
  /** Null where the program finds the place of the name. */
  readonly onFindPlace: (() => void) | null;
}

const dashes: { value: DashName; label: string }[] = [
  { value: 'solid', label: 'Solid' },
  { value: 'dashed', label: 'Dashed' },
  { value: 'dotted', label: 'Dotted' },
  { value: 'dashDot', label: 'Dash-dot' },
];

/** Name, colour, symbol and line of one trace. */
export function TraceEditor(props: TraceEditorProps) {
  const { label, look, condition, onLabel, onLook, onFindPlace } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (color: string) => {
    setTyped(null);
    const isNew = color.toLowerCase() !== look.color.toLowerCase();
    if (isNew && /^#[0-9a-f]{6}$/i.test(color)) onLook({ color: color.toUpperCase() });
  };
  return (
    <Stack gap={6}>
      <TextInput
        size="xs"
        label="Name"
        value={label}
        onChange={(event) => onLabel(event.currentTarget.value)}
        data-testid="figure-trace-label"
      />
      <ColorInput
        size="xs"
        label="Colour"
        description={
          condition === null ? null : `Kept with ${condition}, for all charts and figures`
        }
        format="hex"
        swatches={[...colorSwatches]}
        value={typed ?? look.color}
        onChange={setTyped}
        onChangeEnd={keep}
        onBlur={() => keep(typed ?? look.color)}
        data-testid="figure-trace-color"
      />
      <Group gap={6} grow align="flex-end">
        <Select
          size="xs"
          label="Symbol"
          data={figureSymbols.map((value) => ({ value, label: symbolWords[value] }))}
          value={look.symbol}
          allowDeselect={false}
          onChange={(symbol) => symbol !== null && onLook({ symbol: symbol as FigureSymbol })}
          data-testid="figure-trace-symbol"
        />
        <Switch
          size="xs"
          label="Filled"
          checked={look.filled}
          onChange={(event) => onLook({ filled: event.currentTarget.checked })}
        />
      </Group>
      <Group gap={6} grow>
        <Select
          size="xs"
          label="Line"
          data={dashes}
          value={look.dash}
          allowDeselect={false}
          onChange={(dash) => dash !== null && onLook({ dash: dash as DashName })}
        />
        <NumberInput
          size="xs"
          label="Weight"
          min={0.25}
          max={4}
          step={0.25}
          value={look.weight}
          onChange={(weight) => typeof weight === 'number' && weight > 0 && onLook({ weight })}
        />
      </Group>
      {onFindPlace !== null && (
        <Button size="compact-xs" variant="subtle" onClick={onFindPlace}>
          Name at the end of its line
        </Button>
      )}
    </Stack>
  );
}
