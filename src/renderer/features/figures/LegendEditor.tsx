import { ActionIcon, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { legendEntries } from '../../../core/figure/layout/legendEntries.ts';
import type { LegendSpec, PanelSpec } from '../../../core/figure/spec.ts';
import { plainText } from '../../../core/figure/text/plainText.ts';

interface LegendEditorProps {
  readonly panel: PanelSpec;
  readonly onLegend: (legend: LegendSpec) => void;
}

type Manner = Pick<LegendSpec, 'mode' | 'at'>;

/** Upper left corners as shares of the frame; null lets the program look for room. */
const places: Readonly<Record<string, { label: string; manner: Manner }>> = {
  auto: { label: 'Where there is room', manner: { mode: 'auto', at: null } },
  topLeft: { label: 'Upper left', manner: { mode: 'inside', at: [0, 0] } },
  topRight: { label: 'Upper right', manner: { mode: 'inside', at: [1, 0] } },
  bottomLeft: { label: 'Lower left', manner: { mode: 'inside', at: [0, 1] } },
  bottomRight: { label: 'Lower right', manner: { mode: 'inside', at: [1, 1] } },
  direct: { label: 'At the ends of the lines', manner: { mode: 'direct', at: null } },
  below: { label: 'Below the plot', manner: { mode: 'below', at: null } },
  none: { label: 'None', manner: { mode: 'none', at: null } },
};
const byHand = 'byHand';

/** Where the legend goes, and which entries it has in which order. */
export function LegendEditor({ panel, onLegend }: LegendEditorProps) {
  const { legend } = panel;
  const chosen = Object.entries(places).find(
    ([, { manner }]) =>
      manner.mode === legend.mode && JSON.stringify(manner.at) === JSON.stringify(legend.at),
  );
  const options = Object.entries(places).map(([value, { label }]) => ({ value, label }));
  const hidden = legend.hidden ?? [];
  const entries = ordered(panel);
  const move = (index: number) => {
    const keys = entries.map(({ key }) => key);
    const [key] = keys.splice(index, 1);
    keys.splice(index - 1, 0, key as string);
    onLegend({ ...legend, order: keys });
  };
  return (
    <Stack gap={6}>
      <Select
        size="xs"
        label="Legend"
        data={
          chosen === undefined ? [...options, { value: byHand, label: 'Put by hand' }] : options
        }
        value={chosen?.[0] ?? byHand}
        allowDeselect={false}
        onChange={(place) => {
          const found = place === null ? undefined : places[place];
          if (found !== undefined) onLegend({ ...legend, ...found.manner });
        }}
        data-testid="figure-legend"
      />
      {legend.mode !== 'none' &&
        entries.map(({ key, label }, i) => (
          <Group key={key} gap={4} wrap="nowrap" justify="space-between">
            <Checkbox
              size="xs"
              label={plainText(label)}
              checked={!hidden.includes(key)}
              onChange={(event) =>
                onLegend({
                  ...legend,
                  hidden: event.currentTarget.checked
                    ? hidden.filter((each) => each !== key)
                    : [...hidden, key],
                })
              }
            />
            {i > 0 && (
              <ActionIcon
                size="xs"
                variant="subtle"
                color="gray"
                aria-label={`${plainText(label)} further up`}
                onClick={() => move(i)}
              >
                <IconArrowUp size={13} />
              </ActionIcon>
            )}
          </Group>
        ))}
      {legend.mode !== 'none' && (
        <Text size="xs" c="dimmed">
          {legend.mode === 'direct'
            ? 'Drag a name beside its line.'
            : 'Drag the legend, or move it with the arrow keys.'}
        </Text>
      )}
    </Stack>
  );
}

/** All entries in the legend's order, left out ones too. */
function ordered({ traces, legend }: PanelSpec) {
  const order = legend.order ?? [];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return legendEntries({ traces }).toSorted((a, b) => rank(a.key) - rank(b.key));
}
