import type { NatureFactKey } from './natureFacts.ts';

export interface NatureItem {
  /** Under which yes or no is kept; the words stand under `<key>.where`. */
  readonly key: string;
  readonly question: string;
  readonly automatic?: NatureFactKey;
}

export interface NatureTopic {
  readonly number: number;
  readonly title: string;
  readonly items: readonly NatureItem[];
}

/**
 * The nine topics of Nature's Solar Cells Reporting Summary, in our own words and known from the
 * literature: the form itself decides. Each item is yes or no with its place in the paper, a reason when no.
 */
export const natureTopics: readonly NatureTopic[] = [
  topic(1, 'Dimensions', [['Area of the tested cells', 'area'], ['How the area was determined']]),
  topic(2, 'Current-voltage characterisation', [
    ['Plots in forward and backward direction', 'directions'],
    ['Scan conditions: direction, speed, dwell times'],
    ['Test environment: temperature, air or glovebox', 'environment'],
    ['Preconditioning protocol'],
    ['Stability of the J-V: MPP power or current at the MPP over time', 'stabilised'],
  ]),
  topic(3, 'Hysteresis or other unusual behaviour', [
    ['Description of the behaviour', 'hysteresis'],
    ['Related data'],
  ]),
  topic(4, 'Efficiency', [
    ['EQE or IPCE'],
    ['Integrated response beside that under the simulator', 'eqe'],
    ['For tandems: bias light and bias voltage'],
  ]),
  topic(5, 'Calibration', [
    ['Light source and reference cell or sensor'],
    ['Reference cell calibrated and certified'],
    ['Spectral mismatch calculated'],
  ]),
  topic(6, 'Mask or aperture', [
    ['Size of the mask or aperture'],
    ['Change of Jsc with the area of the mask'],
  ]),
  topic(7, 'Performance certification', [
    ['Independent laboratory that confirmed the efficiency'],
    ['Copy of the certificates'],
  ]),
  topic(8, 'Statistics', [
    ['Number of cells tested', 'samples'],
    ['Statistical analysis of the performance'],
  ]),
  topic(9, 'Long-term stability', [
    ['Type of analysis, bias and environmental conditions', 'stability'],
  ]),
];

type Item = readonly [question: string, automatic?: NatureFactKey];

function topic(number: number, title: string, items: readonly Item[]): NatureTopic {
  return {
    number,
    title,
    items: items.map(([question, automatic], index): NatureItem => {
      const item = { key: `N${number}.${index + 1}`, question };
      return automatic === undefined ? item : { ...item, automatic };
    }),
  };
}
