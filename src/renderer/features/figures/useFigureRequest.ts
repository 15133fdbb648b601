import { useMemo } from 'react';
import type { PaletteId } from '../../../core/figure/color/palettes.ts';
import type { FigureRequest } from '../../../core/figure/gather/FigureRequest.ts';
import type { PresetId } from '../../../core/figure/journals/JournalPreset.ts';
import type { TemplateId } from '../../../core/figure/spec.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditions } from '../../state/useConditions.ts';
import { useViewStore } from '../../state/viewStore.ts';

export interface FigureChoice {
  readonly template: TemplateId;
  readonly presetId: PresetId;
  readonly palette: PaletteId;
}

/** What the window shows now, as the question for a figure of a kind. */
export function useFigureRequest(choice: FigureChoice): FigureRequest {
  const options = useAnalysisOptions();
  const conditions = useConditions();
  const devices = useLibraryStore((state) => state.devices);
  const view = useViewStore();
  const { template, presetId, palette } = choice;
  return useMemo(() => {
    const shown = devices.filter(
      ({ id, condition }) =>
        !view.hiddenDevices.has(id) && !view.hiddenConditions.has(condition ?? ''),
    );
    return {
      template,
      presetId,
      palette,
      options,
      conditions,
      deviceIds: shown.length === devices.length ? null : shown.map(({ id }) => id),
      grouping: view.grouping,
      normalized: view.normalized,
      hours: view.range,
      preferred: view.view === 'shelf' ? 'shelf' : 'mpp',
      looks: {},
      deviceId: view.selectedDeviceId,
    };
  }, [template, presetId, palette, options, conditions, devices, view]);
}
