import {
  Button,
  ColorPicker,
  Group,
  Popover,
  Select,
  Stack,
  Text,
  UnstyledButton,
} from '@mantine/core';
import { useState } from 'react';
import { type FigureSymbol, figureSymbols } from '../../../core/figure/symbols/FigureSymbol.ts';
import type { SettledLook } from '../../../core/records/conditionLooks.ts';
import { editConditionRecord } from '../../db/conditionRecords.ts';
import { ConditionSwatch } from '../../ui/ConditionSwatch.tsx';
import { colorSwatches } from '../../ui/colorSwatches.ts';
import { symbolWords } from '../../ui/symbolWords.ts';
import { tellFailure } from '../../ui/tellFailure.ts';

interface ConditionLookEditorProps {
  readonly condition: string;
  /** As it is drawn now. */
  readonly color: string;
  readonly hidden: boolean;
  /** What was settled; empty where the condition's place decides. */
  readonly settled: SettledLook;
}

const usual = '';

/** The swatch of a condition, which opens its colour and symbol: kept with it, for all charts and figures. */
export function ConditionLookEditor(props: ConditionLookEditorProps) {
  const { condition, color, hidden, settled } = props;
  const [opened, setOpened] = useState(false);
  const keep = (changes: Parameters<typeof editConditionRecord>[1]) => {
    editConditionRecord(condition, changes, `Change the look of ${condition}`).catch((error) =>
      tellFailure('The look was not kept', error),
    );
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" withArrow shadow="md">
      <Popover.Target>
        <UnstyledButton
          aria-label={`Colour and symbol of ${condition}`}
          title="Colour and symbol"
          onClick={() => setOpened((before) => !before)}
          data-testid="condition-look"
        >
          <ConditionSwatch color={color} hidden={hidden} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <Stack gap={8} w={220}>
          <Text size="xs" fw={600} truncate>
            {condition}
          </Text>
          <ColorPicker
            size="xs"
            fullWidth
            format="hex"
            swatchesPerRow={7}
            swatches={[...colorSwatches]}
            value={settled.color ?? color}
            onChangeEnd={(value) => {
              if (/^#[0-9a-f]{6}$/i.test(value)) keep({ color: value.toUpperCase() });
            }}
          />
          <Select
            size="xs"
            label="Symbol"
            data={[
              { value: usual, label: 'As its place among all' },
              ...figureSymbols.map((value) => ({ value, label: symbolWords[value] })),
            ]}
            value={settled.symbol ?? usual}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            data-testid="condition-symbol"
            onChange={(value) =>
              keep({ symbol: value === usual || value === null ? null : (value as FigureSymbol) })
            }
          />
          <Group justify="space-between" wrap="nowrap">
            <Text size="xs" c="dimmed">
              In all charts and figures.
            </Text>
            <Button
              size="compact-xs"
              variant="subtle"
              disabled={Object.keys(settled).length === 0}
              onClick={() => keep({ color: null, symbol: null, filled: null })}
            >
              As usual
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
