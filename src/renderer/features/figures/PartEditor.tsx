import { Select, Stack } from '@mantine/core';
import type { FigureEdits } from '../../../core/figure/edits/FigureEdits.ts';
import type { Scene } from '../../../core/figure/scene/scene.ts';
import type { FigureSpec, TraceLook } from '../../../core/figure/spec.ts';
import type { FigurePart } from './figureParts.ts';
import { PartFields } from './PartFields.tsx';

export interface PartEditorProps {
  /** As the template made it. */
  readonly base: FigureSpec;
  /** With the edits. */
  readonly spec: FigureSpec;
  readonly scene: Scene;
  readonly edits: FigureEdits;
  readonly parts: readonly FigurePart[];
  readonly selected: string | null;
  readonly onSelect: (part: string | null) => void;
  /** `what` was changed: quick changes of one thing are one step back. */
  readonly onEdit: (edits: FigureEdits, what?: string) => void;
  /** The condition whose look a trace has; null for one of the figure alone. */
  readonly conditionOf: (key: string) => string | null;
  readonly onLook: (key: string, change: Partial<TraceLook>) => void;
}

/** What is picked in the figure, or from the list, with what can be changed about it. */
export function PartEditor(props: PartEditorProps) {
  const { parts, selected, onSelect } = props;
  const part = parts.find(({ value }) => value === selected) ?? null;
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
        allowDeselect={false}
        data-testid="figure-part"
      />
      {part !== null && <PartFields key={part.value} {...props} part={part} />}
    </Stack>
  );
}
