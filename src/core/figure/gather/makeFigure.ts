import { naturalCompare } from '../../series/naturalCompare.ts';
import { composeFigures } from '../compose/composeFigures.ts';
import type { FigureSpec } from '../spec.ts';
import { bothFigure } from '../templates/bothFigure.ts';
import { channelsFigure } from '../templates/channelsFigure.ts';
import { cohortFigure } from '../templates/cohortFigure.ts';
import { jvAgeFigure } from '../templates/jvAgeFigure.ts';
import { jvFigure } from '../templates/jvFigure.ts';
import { shelfFigure } from '../templates/shelfFigure.ts';
import { soakFigure } from '../templates/soakFigure.ts';
import { spoFigure } from '../templates/spoFigure.ts';
import { statsFigure } from '../templates/statsFigure.ts';
import { survivalFigure } from '../templates/survivalFigure.ts';
import type { FigureRequest } from './FigureRequest.ts';
import type { FigureSource } from './FigureSource.ts';
import { Gathering } from './Gathering.ts';
import { gatherSpo } from './gatherSpo.ts';
import { gatherSurvival } from './gatherSurvival.ts';
import { gatherAges, gatherChampions, gatherStatistics } from './gatherSweeps.ts';
import { gatherTime } from './gatherTime.ts';

export interface MadeFigure {
  readonly spec: FigureSpec;
  /** What is not drawn and why, a sentence each. */
  readonly notes: readonly string[];
  /** Paths of the raw files behind what is drawn. */
  readonly files: readonly string[];
}

/** The figure that is asked for, from whoever owns the measurements. */
export async function makeFigure(
  source: FigureSource,
  request: FigureRequest,
): Promise<MadeFigure> {
  const { composition } = request;
  if (composition && composition.parts.length > 0) {
    const made = await Promise.all(
      composition.parts.map((part) =>
        makeFigure(source, { ...request, ...part, composition: null }),
      ),
    );
    return {
      spec: composeFigures(
        made.map(({ spec }) => spec),
        composition,
      ),
      notes: [...new Set(made.flatMap(({ notes }) => notes))],
      files: [...new Set(made.flatMap(({ files }) => files))].sort(naturalCompare),
    };
  }
  const library = await source.library(request.options);
  const conditions =
    request.conditions.length > 0
      ? request.conditions
      : [...new Set(library.devices.flatMap(({ condition }) => condition ?? []))];
  const gathering = new Gathering(source, { ...request, conditions }, library);
  const spec = await specOf(gathering);
  return { spec, notes: gathering.notes, files: gathering.files };
}

async function specOf(gathering: Gathering): Promise<FigureSpec> {
  const { request } = gathering;
  switch (request.template) {
    case 'shelf':
      return shelfFigure(await gatherTime(gathering, 'shelf'), request);
    case 'soak':
      return soakFigure(await gatherTime(gathering, 'mpp'), request);
    case 'both': {
      const shelf = await gatherTime(gathering, 'shelf');
      return bothFigure(shelf, await gatherTime(gathering, 'mpp'), request);
    }
    case 'spo': {
      const data = await gatherSpo(gathering);
      if (data !== null) return spoFigure(data, request);
      gathering.tell('No device has a stabilised power output.');
      return spoFigure(noOutput, request);
    }
    case 'jv':
      return jvFigure(await gatherChampions(gathering), request);
    case 'jvAge':
      return jvAgeFigure(await gatherAges(gathering), request);
    case 'stats':
      return statsFigure(await gatherStatistics(gathering), request);
    case 'cohort':
    case 'km':
    case 'channels':
      return specOfKind(gathering, preferredKind(gathering), request.template);
  }
}

/** The templates that take whichever time axis has data. */
async function specOfKind(
  gathering: Gathering,
  kind: 'shelf' | 'mpp',
  template: 'cohort' | 'km' | 'channels',
): Promise<FigureSpec> {
  const { request } = gathering;
  const unit = kind === 'shelf' ? 'd' : 'h';
  if (template === 'km') return survivalFigure(gatherSurvival(gathering, kind), unit, request);
  const data = await gatherTime(gathering, kind);
  if (template === 'cohort') return cohortFigure(data, unit, request);
  return channelsFigure(data, unit, request);
}

const noOutput = {
  label: '',
  look: { color: '#D55E00', symbol: 'circle', filled: true, dash: 'solid', weight: 1 },
  seconds: [],
  values: [],
  quantity: 'PCE',
  unit: '%',
  currentDensity: null,
  biasV: null,
} as const;

/** The kind that was asked for where it has runs, otherwise the other one. */
function preferredKind(gathering: Gathering): 'shelf' | 'mpp' {
  const { preferred } = gathering.request;
  if (gathering.runs(preferred).length > 0) return preferred;
  return preferred === 'mpp' ? 'shelf' : 'mpp';
}
