import { join } from 'node:path';
import { storeSource } from '../../src/cli/storeSource.ts';
import type { FigureRequest } from '../../src/core/figure/gather/FigureRequest.ts';
import { type MadeFigure, makeFigure } from '../../src/core/figure/gather/makeFigure.ts';
import { defaultOptions } from '../../src/core/report/makeReport.ts';
import { readFolderOnce } from '../../src/main/ingest/readFolderOnce.ts';

export const resourcesFolder = join(import.meta.dirname, '../../resources');
const folder = join(resourcesFolder, 'sample-export');
const reading = readFolderOnce(folder, { areaCm2: null, irradianceMwCm2: 100 });

export const sampleRequest: FigureRequest = {
  template: 'shelf',
  presetId: 'nature-single',
  options: defaultOptions,
  deviceIds: null,
  conditions: ['MeBz', 'MeBz/KOH'],
  grouping: 'conditions',
  normalized: true,
  hours: { shelf: null, soak: null },
  preferred: 'mpp',
  palette: 'okabeIto',
  looks: {},
  deviceId: null,
};

/** A figure of the sample study, from its files as the command line reads them. */
export async function sampleFigure(change: Partial<FigureRequest>): Promise<MadeFigure> {
  const { store } = await reading;
  return makeFigure(storeSource(store), { ...sampleRequest, ...change });
}
