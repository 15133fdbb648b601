import { Group, Select, Stack } from '@mantine/core';
import { type PaletteId, palettes } from '../../../core/figure/color/palettes.ts';
import type { PresetId } from '../../../core/figure/journals/JournalPreset.ts';
import { journalPresets } from '../../../core/figure/journals/journalPresets.ts';
import type { Scene } from '../../../core/figure/scene/scene.ts';
import type { TemplateId } from '../../../core/figure/spec.ts';
import { useConditions } from '../../state/useConditions.ts';
import { CompositionFields } from './CompositionFields.tsx';
import { figureKinds } from './figureKinds.ts';
import { SizeInput } from './SizeInput.tsx';
import type { FigureDraft } from './useFigureHistory.ts';

interface FigureSettingsProps {
  readonly draft: FigureDraft;
  /** Null while nothing is drawn. */
  readonly scene: Scene | null;
  /** Its data come from a file: what is drawn is settled. */
  readonly isOpened: boolean;
  /** `what` is changed: quick changes of one thing are one step back. */
  readonly onChange: (changes: Partial<FigureDraft>, what?: string) => void;
}

/** What is drawn, for which journal, in which colours, how large. */
export function FigureSettings({ draft, scene, isOpened, onChange }: FigureSettingsProps) {
  const conditions = useConditions();
  const isComposed = draft.composition.layout !== 'single';
  return (
    <Stack gap={8}>
      <Select
        size="xs"
        label="Journal"
        data={journalPresets.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.presetId}
        allowDeselect={false}
        onChange={(presetId) => presetId !== null && onChange({ presetId: presetId as PresetId })}
        data-testid="figure-preset"
      />
      {!isOpened && (
        <CompositionFields
          choice={draft.composition}
          conditions={conditions}
          disabled={false}
          onChange={(composition) => onChange({ composition })}
        />
      )}
      {!isComposed && (
        <Select
          size="xs"
          label="Template"
          data={figureKinds.map((kind) => ({ ...kind }))}
          value={draft.template}
          disabled={isOpened}
          allowDeselect={false}
          onChange={(template) =>
            template !== null && onChange({ template: template as TemplateId })
          }
          data-testid="figure-template"
        />
      )}
      <Select
        size="xs"
        label="Colours"
        data={palettes.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.palette}
        disabled={isOpened}
        allowDeselect={false}
        onChange={(palette) => palette !== null && onChange({ palette: palette as PaletteId })}
      />
      <Group gap={6} grow>
        {(['widthMm', 'heightMm'] as const).map((side) => (
          <SizeInput
            key={side}
            label={side === 'widthMm' ? 'Width (mm)' : 'Height (mm)'}
            shownMm={scene?.[side] ?? null}
            onChange={(sizeMm) =>
              onChange({ edits: { ...draft.edits, [side]: sizeMm } }, `size ${side}`)
            }
            testId={side === 'widthMm' ? 'figure-width' : 'figure-height'}
          />
        ))}
      </Group>
    </Stack>
  );
}
