import {
  ActionIcon,
  Alert,
  Divider,
  Group,
  NumberInput,
  ScrollArea,
  Select,
  Stack,
  Text,
  Tooltip,
} from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type PaletteId, palettes } from '../../../core/figure/color/palettes.ts';
import { applyEdits } from '../../../core/figure/edits/applyEdits.ts';
import { hasData } from '../../../core/figure/hasData.ts';
import type { FigureFormat, PresetId } from '../../../core/figure/journals/JournalPreset.ts';
import { journalPresets } from '../../../core/figure/journals/journalPresets.ts';
import { presetById } from '../../../core/figure/journals/presetById.ts';
import { layoutFigure } from '../../../core/figure/layout/layoutFigure.ts';
import { preflight } from '../../../core/figure/preflight/preflight.ts';
import { renderSvg } from '../../../core/figure/render/renderSvg.ts';
import type { TemplateId } from '../../../core/figure/spec.ts';
import type { OpenedFigure } from '../../../ipc/contract.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ExportBar } from './ExportBar.tsx';
import { FigurePreview } from './FigurePreview.tsx';
import { figureKinds, kindOfView } from './figureKinds.ts';
import { PartEditor } from './PartEditor.tsx';
import { PreflightList } from './PreflightList.tsx';
import { useFigureExport } from './useFigureExport.ts';
import { useFigureHistory } from './useFigureHistory.ts';
import { useFigureRequest } from './useFigureRequest.ts';
import { useMadeFigure } from './useMadeFigure.ts';

const zooms = [1, 1.5, 2, 3, 4];

/** Template and preset left, the figure at its final size in the middle, parts and rules right. */
export function FigureEditor({ figure }: { readonly figure: OpenedFigure | null }) {
  const view = useViewStore((state) => state.view);
  const { state, change, undo, redo, onKeyDown, canUndo, canRedo } = useFigureHistory({
    template: figure?.recipe.spec.template ?? kindOfView(view),
    presetId: figure?.recipe.spec.presetId ?? 'nature-single',
    palette: figure?.recipe.request?.palette ?? 'okabeIto',
  });
  const [selected, setSelected] = useState<string | null>(null);
  const [zoom, setZoom] = useState(2);
  const [output, setOutput] = useState<{ format: FigureFormat; dpi: number } | null>(null);
  const question = useFigureRequest(state);
  const opened = useMemo(
    () =>
      figure === null
        ? null
        : {
            spec: { ...figure.recipe.spec, presetId: state.presetId },
            notes: figure.recipe.notes,
            files: figure.recipe.files.map(({ path }) => path),
          },
    [figure, state.presetId],
  );
  const { made, failure, busy } = useMadeFigure(question, opened);
  const exporting = useFigureExport();
  const preset = presetById(state.presetId);
  const { format, dpi } = output ?? { format: preset.formats[0] ?? 'svg', dpi: preset.dpi.lineArt };
  const drawn = useMemo(() => {
    if (made === null) return null;
    const spec = applyEdits(made.spec, state.edits);
    const scene = layoutFigure(spec);
    const details = { title: 'Figure', description: '', recipe: null, namesParts: true };
    return { spec, scene, svg: renderSvg(scene, details) };
  }, [made, state.edits]);
  const results = useMemo(
    () =>
      drawn === null
        ? []
        : preflight(drawn.spec, drawn.scene, { format, dpi, bytes: exporting.bytes }),
    [drawn, format, dpi, exporting.bytes],
  );
  const recipe =
    made === null || drawn === null
      ? null
      : {
          spec: drawn.spec,
          request: figure === null ? question : figure.recipe.request,
          files: made.files,
          filesThen: figure?.recipe.files ?? null,
          notes: made.notes,
        };
  const failed = results.filter(({ passed }) => !passed).length;
  return (
    <Group
      align="stretch"
      wrap="nowrap"
      gap="sm"
      style={{ flex: 1, minWidth: 0, minHeight: 0 }}
      onKeyDown={onKeyDown}
    >
      <Stack gap={8} w={220} style={{ flex: 'none' }}>
        <Select
          size="xs"
          label="Template"
          data={figureKinds.map((kind) => ({ ...kind }))}
          value={state.template}
          disabled={figure !== null}
          allowDeselect={false}
          onChange={(template) => template !== null && change({ template: template as TemplateId })}
          data-testid="figure-template"
        />
        <Select
          size="xs"
          label="Journal"
          data={journalPresets.map(({ id, name }) => ({ value: id, label: name }))}
          value={state.presetId}
          allowDeselect={false}
          onChange={(presetId) => presetId !== null && change({ presetId: presetId as PresetId })}
          data-testid="figure-preset"
        />
        <Select
          size="xs"
          label="Colours"
          data={palettes.map(({ id, name }) => ({ value: id, label: name }))}
          value={state.palette}
          disabled={figure !== null}
          allowDeselect={false}
          onChange={(palette) => palette !== null && change({ palette: palette as PaletteId })}
        />
        <Group gap={6} grow>
          <NumberInput
            size="xs"
            label="Width (mm)"
            min={20}
            max={500}
            value={drawn === null ? '' : Number(drawn.scene.widthMm.toFixed(1))}
            onBlur={(event) => resize('widthMm', event.currentTarget.value)}
            data-testid="figure-width"
          />
          <NumberInput
            size="xs"
            label="Height (mm)"
            min={20}
            max={500}
            value={drawn === null ? '' : Number(drawn.scene.heightMm.toFixed(1))}
            onBlur={(event) => resize('heightMm', event.currentTarget.value)}
            data-testid="figure-height"
          />
        </Group>
        <Divider />
        {drawn !== null && (
          <PartEditor
            spec={drawn.spec}
            scene={drawn.scene}
            edits={state.edits}
            selected={selected}
            onSelect={setSelected}
            onEdit={(edits) => change({ edits })}
          />
        )}
      </Stack>
      <Stack gap={8} style={{ flex: 1, minWidth: 0 }}>
        <Group gap={6}>
          <Tooltip label="Undo (Ctrl+Z)">
            <ActionIcon
              size={28}
              variant="default"
              disabled={!canUndo}
              onClick={undo}
              aria-label="Undo"
              data-testid="figure-undo"
            >
              <IconArrowBackUp size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Redo (Ctrl+Shift+Z)">
            <ActionIcon
              size={28}
              variant="default"
              disabled={!canRedo}
              onClick={redo}
              aria-label="Redo"
              data-testid="figure-redo"
            >
              <IconArrowForwardUp size={16} />
            </ActionIcon>
          </Tooltip>
          <Select
            size="xs"
            w={170}
            aria-label="Zoom"
            data={zooms.map((value) => ({
              value: String(value),
              label: value === 1 ? 'Size on paper' : `${value * 100} % of paper`,
            }))}
            value={String(zoom)}
            allowDeselect={false}
            onChange={(value) => value !== null && setZoom(Number(value))}
            data-testid="figure-zoom"
          />
          {busy && (
            <Text size="xs" c="dimmed">
              Reading …
            </Text>
          )}
        </Group>
        {failure !== null && <Alert color="red">{failure}</Alert>}
        {[...(figure?.changes ?? []), ...(made?.notes ?? [])].map((note) => (
          <Text key={note} size="xs" c="dimmed">
            {note}
          </Text>
        ))}
        {drawn !== null && (
          <FigurePreview
            svg={drawn.svg}
            zoom={zoom}
            widthMm={drawn.scene.widthMm}
            selected={selected}
            onSelect={setSelected}
          />
        )}
        {recipe !== null && drawn !== null && (
          <ExportBar
            preset={preset}
            format={format}
            dpi={dpi}
            share={exporting.share}
            disabled={!hasData(drawn.spec)}
            onFormat={(nextFormat, nextDpi) => setOutput({ format: nextFormat, dpi: nextDpi })}
            onSave={(withSourceData) =>
              void exporting.save(recipe, {
                format,
                dpi,
                withSourceData,
                suggestedName: `${state.template} ${state.presetId}`,
              })
            }
            onCopy={(kind) => void exporting.copy(recipe, kind)}
            onCopyData={() => void exporting.copyData(drawn.spec)}
            onSavePaper={(formats) =>
              void exporting.savePaper(recipe, {
                formats,
                dpi,
                suggestedName: `${state.template} ${state.presetId}`,
              })
            }
            onCancel={exporting.cancel}
          />
        )}
      </Stack>
      <Stack gap={6} w={250} style={{ flex: 'none', minHeight: 0 }}>
        <Text size="sm" fw={600}>
          {failed === 0 ? 'All rules pass' : `${failed} of ${results.length} rules do not pass`}
        </Text>
        <ScrollArea style={{ flex: 1 }} type="auto">
          <PreflightList results={results} preset={preset} />
        </ScrollArea>
      </Stack>
    </Group>
  );

  function resize(side: 'widthMm' | 'heightMm', text: string) {
    const value = Number(text);
    const shown = drawn?.scene[side] ?? Number.NaN;
    if (!(value >= 20 && value <= 500) || Math.abs(value - shown) < 0.05) return;
    change({ edits: { ...state.edits, [side]: value } });
  }
}
