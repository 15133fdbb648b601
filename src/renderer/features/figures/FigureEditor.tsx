import { Alert, Divider, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { applyEdits } from '../../../core/figure/edits/applyEdits.ts';
import { putBlock } from '../../../core/figure/edits/putBlock.ts';
import { hasData } from '../../../core/figure/hasData.ts';
import type { FigureFormat } from '../../../core/figure/journals/JournalPreset.ts';
import { presetById } from '../../../core/figure/journals/presetById.ts';
import { layoutFigure } from '../../../core/figure/layout/layoutFigure.ts';
import { preflight } from '../../../core/figure/preflight/preflight.ts';
import { renderSvg } from '../../../core/figure/render/renderSvg.ts';
import { styleOfFigure } from '../../../core/figure/styles/styleOfFigure.ts';
import { withStyle } from '../../../core/figure/styles/withStyle.ts';
import type { OpenedFigure } from '../../../ipc/contract.ts';
import { useViewStore } from '../../state/viewStore.ts';
import { ExportBar } from './ExportBar.tsx';
import { FigurePreview } from './FigurePreview.tsx';
import { FigureSettings } from './FigureSettings.tsx';
import { FigureTools } from './FigureTools.tsx';
import { kindOfView } from './figureKinds.ts';
import { figureParts } from './figureParts.ts';
import { firstComposition } from './firstComposition.ts';
import { PartEditor } from './PartEditor.tsx';
import { PreflightList } from './PreflightList.tsx';
import { StyleFields } from './StyleFields.tsx';
import { useFigureExport } from './useFigureExport.ts';
import { useFigureHistory } from './useFigureHistory.ts';
import { useFigureRequest } from './useFigureRequest.ts';
import { useKeptLooks } from './useKeptLooks.ts';
import { useLookEdits } from './useLookEdits.ts';
import { useMadeFigure } from './useMadeFigure.ts';

const details = { title: 'Figure', description: '', recipe: null, namesParts: true };

/** Template and preset left, the figure at its final size in the middle, its rules right. */
export function FigureEditor({ figure }: { readonly figure: OpenedFigure | null }) {
  const { view, grouping } = useViewStore();
  const template = figure?.recipe.spec.template ?? kindOfView(view);
  const { state, change, undo, redo, canUndo, canRedo } = useFigureHistory({
    template,
    presetId: figure?.recipe.spec.presetId ?? 'nature-single',
    palette: figure?.recipe.request?.palette ?? 'okabeIto',
    composition: firstComposition(template, grouping),
  });
  const { edits } = state;
  const [selected, setSelected] = useState<string | null>(null);
  const [zoom, setZoom] = useState<number | null>(null);
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
  useKeptLooks(state.conditionLooks);
  const looks = useLookEdits(state, figure === null, change);
  const preset = presetById(state.presetId);
  const { format, dpi } = output ?? { format: preset.formats[0] ?? 'svg', dpi: preset.dpi.lineArt };
  const drawn = useMemo(() => {
    if (made === null) return null;
    const spec = applyEdits(made.spec, edits);
    const scene = layoutFigure(spec);
    return { base: made.spec, spec, scene, svg: renderSvg(scene, details) };
  }, [made, edits]);
  const parts = useMemo(() => (drawn === null ? [] : figureParts(drawn.spec)), [drawn]);
  const labels = useMemo(() => new Map(parts.map(({ value, label }) => [value, label])), [parts]);
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
    <Group align="stretch" wrap="nowrap" gap="sm" style={{ flex: 1, minWidth: 0, minHeight: 0 }}>
      <ScrollArea w={232} type="auto" offsetScrollbars="y" style={{ flex: 'none' }}>
        <Stack gap={8} pr={4}>
          {drawn !== null && (
            <>
              <PartEditor
                {...drawn}
                edits={edits}
                parts={parts}
                selected={selected}
                conditionOf={looks.conditionOf}
                onSelect={setSelected}
                onEdit={(next, what) => change({ edits: next }, what)}
                onLook={looks.onLook}
              />
              <Divider />
            </>
          )}
          <FigureSettings
            draft={state}
            scene={drawn?.scene ?? null}
            isOpened={figure !== null}
            onChange={change}
          />
          {drawn !== null && (
            <StyleFields
              styleNow={(name) => styleOfFigure(name, { ...drawn, edits, palette: state.palette })}
              onApply={(style) => {
                const { presetId, palette } = style;
                change({ presetId, palette, edits: withStyle(edits, style) });
              }}
            />
          )}
        </Stack>
      </ScrollArea>
      <Stack gap={8} style={{ flex: 1, minWidth: 0 }}>
        <FigureTools
          canUndo={canUndo}
          canRedo={canRedo}
          zoom={zoom}
          busy={busy}
          onUndo={undo}
          onRedo={redo}
          onZoom={setZoom}
        />
        {failure !== null && <Alert color="red">{failure}</Alert>}
        {[...(figure?.changes ?? []), ...(made?.notes ?? [])].map((note) => (
          <Text key={note} size="xs" c="dimmed">
            {note}
          </Text>
        ))}
        {drawn !== null && (
          <FigurePreview
            svg={drawn.svg}
            scene={drawn.scene}
            zoom={zoom}
            selected={selected}
            labels={labels}
            onSelect={setSelected}
            onMove={(block, place) =>
              change(
                { edits: putBlock(edits, drawn.spec, block, place) },
                `move ${block.panelId} ${block.name}`,
              )
            }
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
                suggestedName: `${drawn.spec.composition ? 'composed' : state.template} ${state.presetId}`,
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
      <Stack gap={6} w={240} style={{ flex: 'none', minHeight: 0 }}>
        <Text size="sm" fw={600}>
          {failed === 0 ? 'All rules pass' : `${failed} of ${results.length} rules do not pass`}
        </Text>
        <ScrollArea style={{ flex: 1 }} type="auto">
          <PreflightList results={results} preset={preset} />
        </ScrollArea>
      </Stack>
    </Group>
  );
}
