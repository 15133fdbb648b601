import { Select, Stack } from '@mantine/core';
import type { FigureEdits } from '../../../core/figure/edits/FigureEdits.ts';
import type { Scene } from '../../../core/figure/scene/scene.ts';
import type { FigureSpec } from '../../../core/figure/spec.ts';
import { AxisEditor } from './AxisEditor.tsx';
import { figureParts } from './figureParts.ts';
import { LegendEditor } from './LegendEditor.tsx';
import { TraceEditor } from './TraceEditor.tsx';

interface PartEditorProps {
  readonly spec: FigureSpec;
  readonly scene: Scene;
  readonly edits: FigureEdits;
  readonly selected: string | null;
  readonly onSelect: (part: string | null) => void;
  readonly onEdit: (edits: FigureEdits) => void;
}

/** What is picked in the figure, or from the list, with what can be changed about it. */
export function PartEditor({ spec, scene, edits, selected, onSelect, onEdit }: PartEditorProps) {
  const parts = figureParts(spec);
  const part = parts.find(({ value }) => value === selected) ?? null;
  const panel = spec.panels.find(({ id }) => id === part?.panelId) ?? spec.panels[0];
  const frame = scene.frames.find(({ panelId }) => panelId === panel?.id);
  const axisKey = `${panel?.id}:${part?.axis}`;
  return (
    <Stack gap={8}>
      <Select
        size="xs"
        label="Edit"
        placeholder="Click a part of the figure"
        data={parts.map(({ value, label }) => ({ value, label }))}
        value={part?.value ?? null}
        onChange={onSelect}
        searchable
        clearable
        data-testid="figure-part"
      />
      {part?.kind === 'axis' &&
        panel !== undefined &&
        part.axis !== null &&
        frame !== undefined && (
          <AxisEditor
            key={axisKey}
            axis={part.axis === 'x' ? panel.x : part.axis === 'y' ? panel.y : (panel.y2 ?? panel.y)}
            shown={part.axis === 'x' ? frame.xRange : frame.yRange}
            onChange={(change) =>
              onEdit({
                ...edits,
                axes: { ...edits.axes, [axisKey]: { ...edits.axes[axisKey], ...change } },
              })
            }
          />
        )}
      {part?.kind === 'trace' && part.look !== null && (
        <TraceEditor
          key={part.value}
          label={part.name}
          look={part.look}
          onLabel={(label) => onEdit({ ...edits, labels: { ...edits.labels, [part.key]: label } })}
          onLook={(change) =>
            onEdit({
              ...edits,
              looks: { ...edits.looks, [part.key]: { ...edits.looks[part.key], ...change } },
            })
          }
        />
      )}
      {part?.kind === 'panel' && panel !== undefined && (
        <LegendEditor
          key={part.value}
          panel={panel}
          onLegend={(legend) =>
            onEdit({ ...edits, legends: { ...edits.legends, [panel.id]: legend } })
          }
          onNote={(note) => onEdit({ ...edits, notes: { ...edits.notes, [panel.id]: note } })}
        />
      )}
    </Stack>
  );
}
