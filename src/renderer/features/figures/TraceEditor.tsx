import { ColorInput, Group, NumberInput, Select, Stack, Switch, TextInput } from '@mantine/core';
import { palettes } from '../../../core/figure/color/palettes.ts';
import type { DashName, TraceLook } from '../../../core/figure/spec.ts';
import { type FigureSymbol, figureSymbols } from '../../../core/figure/symbols/FigureSymbol.ts';

interface TraceEditorProps {
  readonly label: string;
  readonly look: TraceLook;
  readonly onLabel: (label: string) => void;
  readonly onLook: (change: Partial<TraceLook>) => void;
}

const symbolWords: Readonly<Record<FigureSymbol, string>> = {
  circle: 'Circle',
  square: 'Square',
  triangle: 'Triangle',
  diamond: 'Diamond',
  triangleDown: 'Triangle, down',
  triangleLeft: 'Triangle, left',
  triangleRight: 'Triangle, right',
  star: 'Star',
};
const dashes: { value: DashName; label: string }[] = [
  { value: 'solid', label: 'Solid' },
  { value: 'dashed', label: 'Dashed' },
  { value: 'dotted', label: 'Dotted' },
  { value: 'dashDot', label: 'Dash-dot' },
];
const swatches = [...new Set(palettes.flatMap(({ colors }) => colors))].slice(0, 21);

/** Name, colour, symbol and line of one trace. */
export function TraceEditor({ label, look, onLabel, onLook }: TraceEditorProps) {
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
        format="hex"
        swatches={swatches}
        value={look.color}
        onChangeEnd={(color) =>
          /^#[0-9a-f]{6}$/i.test(color) && onLook({ color: color.toUpperCase() })
        }
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
    </Stack>
  );
}
