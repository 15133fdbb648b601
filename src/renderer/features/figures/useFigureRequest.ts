import { useMemo } from 'react';
import type { PaletteId } from '../../../core/figure/color/palettes.ts';
import { compositionLayouts } from '../../../core/figure/compose/compositionLayouts.ts';
import type {
  CompositionRequest,
  FigureRequest,
} from '../../../core/figure/gather/FigureRequest.ts';
import type { PresetId } from '../../../core/figure/journals/JournalPreset.ts';
import type { TemplateId } from '../../../core/figure/spec.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditionLooks } from '../../state/useConditionLooks.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';
import type { CompositionChoice } from './CompositionChoice.ts';

export interface FigureChoice {
  readonly template: TemplateId;
  readonly presetId: PresetId;
  readonly palette: PaletteId;
  readonly composition: CompositionChoice;
}

type ShownDevice = { readonly id: string; readonly condition: string | null };

/** What the window shows now, as the question for a figure of a kind. */
export function useFigureRequest(choice: FigureChoice): FigureRequest {
  const options = useAnalysisOptions();
  const conditions = useConditions();
  const looks = useConditionLooks();
  const devices = useLibraryStore((state) => state.devices);
  const view = useViewStore();
  const { template, presetId, palette, composition } = choice;
  return useMemo(() => {
    const shown = devices.filter(
      ({ id, condition }) =>
        !view.hiddenDevices.has(id) && !view.hiddenConditions.has(condition ?? ''),
    );
    const isAll = shown.length === devices.length;
    return {
      template,
      presetId,
      palette,
      options,
      conditions,
      deviceIds: isAll ? null : shown.map(({ id }) => id),
      grouping: view.grouping,
      normalized: view.normalized,
      hours: view.range,
      preferred: view.view === 'shelf' ? 'shelf' : 'mpp',
      looks,
      deviceId: view.selectedDeviceId,
      composition: compositionOf(composition, shown),
    };
  }, [template, presetId, palette, composition, options, conditions, looks, devices, view]);
}

/** Null for a figure alone. */
function compositionOf(
  { layout, legend, parts }: CompositionChoice,
  shown: readonly ShownDevice[],
): CompositionRequest | null {
  const chosen = compositionLayouts.find(({ id }) => id === layout);
  if (chosen === undefined || chosen.parts === 1) return null;
  return {
    rows: chosen.rows,
    legend,
    parts: parts.slice(0, chosen.parts).map(({ template, conditions, grouping }) => ({
      template,
      grouping,
      ...(conditions.length > 0 && {
        deviceIds: shown
          .filter(({ condition }) => condition !== null && conditions.includes(condition))
          .map(({ id }) => id),
      }),
    })),
  };
}
