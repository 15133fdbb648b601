import { Select, Stack, Textarea } from '@mantine/core';
import type { LegendSpec, PanelSpec } from '../../../core/figure/spec.ts';

interface LegendEditorProps {
  readonly panel: PanelSpec;
  readonly onLegend: (legend: LegendSpec) => void;
  readonly onNote: (note: readonly string[]) => void;
}

/** Upper left corners as shares of the frame; null lets the program look for room. */
const places: Readonly<Record<string, { label: string; legend: LegendSpec }>> = {
  auto: { label: 'Where there is room', legend: { mode: 'auto', at: null } },
  topLeft: { label: 'Upper left', legend: { mode: 'inside', at: [0, 0] } },
  top: { label: 'Upper middle', legend: { mode: 'inside', at: [0.35, 0] } },
  left: { label: 'Middle left', legend: { mode: 'inside', at: [0, 0.4] } },
  bottom: { label: 'Lower left', legend: { mode: 'inside', at: [0, 0.75] } },
  direct: { label: 'At the ends of the lines', legend: { mode: 'direct', at: null } },
  below: { label: 'Below the plot', legend: { mode: 'below', at: null } },
  none: { label: 'None', legend: { mode: 'none', at: null } },
};

/** Where the legend goes, and what is written in the frame. */
export function LegendEditor({ panel, onLegend, onNote }: LegendEditorProps) {
  const chosen = Object.entries(places).find(
    ([, { legend }]) => JSON.stringify(legend) === JSON.stringify(panel.legend),
  );
  return (
    <Stack gap={6}>
      <Select
        size="xs"
        label="Legend"
        data={Object.entries(places).map(([value, { label }]) => ({ value, label }))}
        value={chosen?.[0] ?? null}
        allowDeselect={false}
        onChange={(place) => {
          const found = place === null ? undefined : places[place];
          if (found !== undefined) onLegend(found.legend);
        }}
        data-testid="figure-legend"
      />
      <Textarea
        size="xs"
        label="Note in the frame"
        placeholder="ISOS-D-1, 25 ± 5 % RH, unencapsulated"
        autosize
        minRows={1}
        maxRows={4}
        value={panel.note.join('\n')}
        onChange={(event) => {
          const text = event.currentTarget.value;
          onNote(text === '' ? [] : text.split('\n'));
        }}
        data-testid="figure-note"
      />
    </Stack>
  );
}
