import { useEffect, useMemo, useState } from 'react';
import type { FigureRequest } from '../../../core/figure/gather/FigureRequest.ts';
import { hasData } from '../../../core/figure/hasData.ts';
import { lookOf } from '../../../core/figure/templates/lookOf.ts';
import type { WeeklyFigure, WeeklyTemplate } from '../../../core/weekly/slides/WeeklySlide.ts';
import { useLibraryStore } from '../../state/libraryStore.ts';
import { makeShownFigure } from '../../state/makeShownFigure.ts';
import { useAnalysisOptions } from '../../state/useAnalysisOptions.ts';
import { useConditions } from '../../state/useConditions.ts';
import { conditionColor } from '../../ui/conditionColor.ts';
import { sentenceOf } from '../../ui/sentenceOf.ts';

const templates: readonly WeeklyTemplate[] = ['shelf', 'soak', 'stats'];

export interface WeeklyFigures {
  /** Null while they are being made. */
  readonly figures: readonly WeeklyFigure[] | null;
  readonly failure: string | null;
}

/**
 * The figures of the meeting, as the data are when it is opened and all files are read: all devices, by
 * condition, normalized. Those without data are left out.
 */
export function useWeeklyFigures(isReading: boolean): WeeklyFigures {
  const options = useAnalysisOptions();
  const conditions = useConditions();
  const names = conditions.join('\n');
  // Devices come to be known one after the other: with each of them the figures are others.
  const members = useLibraryStore(({ devices }) =>
    devices.map(({ id, condition }) => `${id}\t${condition}`).join('\n'),
  );
  const [state, setState] = useState<WeeklyFigures>({ figures: null, failure: null });
  const common = useMemo((): Omit<FigureRequest, 'template'> => {
    const order = names === '' ? [] : names.split('\n');
    return {
      presetId: 'slide',
      options,
      deviceIds: null,
      conditions: order,
      grouping: 'conditions',
      normalized: true,
      hours: { shelf: null, soak: null },
      preferred: 'mpp',
      palette: 'okabeIto',
      // The colours that the window has for them, also on the slides of the conditions.
      looks: Object.fromEntries(
        order.map((name, i) => [name, { ...lookOf(i), color: conditionColor(name, order) }]),
      ),
      deviceId: null,
    };
  }, [options, names]);
  useEffect(() => {
    let isLatest = true;
    setState({ figures: null, failure: null });
    if (isReading || members === '') return;
    const make = async (template: WeeklyTemplate): Promise<WeeklyFigure> => ({
      template,
      spec: (await makeShownFigure({ ...common, template })).spec,
    });
    Promise.all(templates.map(make)).then(
      (made) => {
        const figures = made.filter(({ spec }) => hasData(spec));
        if (isLatest) setState({ figures, failure: null });
      },
      (error) => {
        if (isLatest) setState({ figures: [], failure: sentenceOf(error) });
      },
    );
    return () => {
      isLatest = false;
    };
  }, [common, isReading, members]);
  return state;
}
