import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import type { PanelSpec } from '../../../core/figure/spec.ts';

interface PanelEditorProps {
  /** As the template made it, with what may be hidden now. */
  readonly base: PanelSpec;
  readonly panel: PanelSpec;
  readonly hidden: readonly string[];
  readonly onTitle: (title: string) => void;
  readonly onHidden: (part: string, isHidden: boolean) => void;
  readonly onAddLevel: () => void;
  readonly onAddCallOut: () => void;
}

/** What a panel has beside its curves: title, table, counts, lines and words of a person's own. */
export function PanelEditor(props: PanelEditorProps) {
  const { base, panel, hidden, onTitle, onHidden, onAddLevel, onAddCallOut } = props;
  const { id } = base;
  const shown = [
    { part: `title:${id}`, label: 'Title', exists: base.title !== null },
    { part: `table:${id}`, label: 'Table', exists: base.table !== null },
    { part: `counts:${id}`, label: 'Numbers at risk', exists: base.counts !== null },
    { part: `strip:${id}`, label: 'Strip of n', exists: base.strip !== null },
    { part: `inset:${id}`, label: 'Inset', exists: base.inset !== null },
    ...base.levels.map((level) => ({
      part: `level:${id}:${level.id}`,
      label: level.label === null ? `Line at ${level.value}` : `Line ${level.label}`,
      exists: true,
    })),
  ].filter(({ exists }) => exists);
  return (
    <Stack gap={6}>
      {panel.title !== null && (
        <TextInput
          size="xs"
          label="Title"
          value={panel.title}
          onChange={(event) => onTitle(event.currentTarget.value)}
        />
      )}
      {shown.map(({ part, label }) => (
        <Checkbox
          key={part}
          size="xs"
          label={label}
          checked={!hidden.includes(part)}
          onChange={(event) => onHidden(part, !event.currentTarget.checked)}
          data-testid={`figure-show-${part}`}
        />
      ))}
      <Group gap={6}>
        <Button
          size="compact-xs"
          variant="default"
          onClick={onAddLevel}
          data-testid="figure-add-level"
        >
          Add a line
        </Button>
        <Button
          size="compact-xs"
          variant="default"
          onClick={onAddCallOut}
          data-testid="figure-add-callout"
        >
          Add words
        </Button>
      </Group>
    </Stack>
  );
}
