import type { Source } from '../source.ts';
import type { AutomaticKey } from './automaticAnswers.ts';

/** When a row of the checklist is asked for. */
export type Applies = 'always' | 'encapsulated' | 'outdoor' | 'cycled';

export interface ChecklistField {
  /** Under which the answer is kept: `A1.scanSpeed`. */
  readonly key: string;
  readonly label: string;
  /** What the program can fill in by itself. */
  readonly automatic?: AutomaticKey;
}

export interface ChecklistRow {
  readonly key: string;
  readonly group: string;
  readonly title: string;
  readonly applies: Applies;
  readonly source: Source;
  readonly fields: readonly ChecklistField[];
}

const initial = 'A Initial characterisation';
const encapsulation = 'B Encapsulation';
const conditions = 'C Ageing conditions';

/**
 * The reporting checklist of ISOS as questions: Table 3 of the consensus (Khenkin 2020, doi
 * 10.1038/s41560-019-0529-5) in our own words, one field for each detail it asks to report. The rows of F
 * and G are known from the literature and were not read in the table.
 */
export const checklist: readonly ChecklistRow[] = [
  row('A1', initial, 'J-V', [
    ['light', 'Light source and class'],
    ['intensity', 'Intensity', 'jvIntensity'],
    ['spectrum', 'Spectrum'],
    ['filters', 'Filters'],
    ['calibration', 'Calibration'],
    ['scanSpeed', 'Scan speed'],
    ['direction', 'Scan direction', 'jvDirections'],
    ['dwell', 'Dwell time'],
    ['integration', 'Integration time (NPLC)'],
    ['preconditioning', 'Preconditioning'],
  ]),
  row('A2', initial, 'MPP tracking or current at the MPP', [
    ['hardware', 'Hardware'],
    ['algorithm', 'Algorithm'],
    ['delay', 'Delay'],
    ['duration', 'Duration', 'mppDuration'],
  ]),
  row('A3', initial, 'EQE / IPCE', [
    ['lockIn', 'Lock-in frequency'],
    ['lightBias', 'Light bias'],
    ['spot', 'Spot smaller than the cell, or mask'],
    ['jsc', 'Jsc from EQE and agreement with J-V', 'eqe'],
  ]),
  row(
    'B1',
    encapsulation,
    'Wiring',
    [
      ['materials', 'Materials'],
      ['processing', 'Processing'],
      ['sealant', 'Sealant'],
    ],
    'encapsulated',
  ),
  row(
    'B2',
    encapsulation,
    'Front and back layers',
    [
      ['material', 'Material or reference'],
      ['thickness', 'Thickness'],
      ['processing', 'Processing (environment, temperature, time)'],
    ],
    'encapsulated',
  ),
  row(
    'B3',
    encapsulation,
    'Edge sealant',
    [
      ['material', 'Material'],
      ['thickness', 'Thickness'],
      ['width', 'Width'],
      ['processing', 'Processing'],
    ],
    'encapsulated',
  ),
  row(
    'B4',
    encapsulation,
    'Geometry',
    [
      ['rim', 'Rim: shortest way from edge of encapsulation to active area'],
      ['area', 'Active area', 'area'],
      ['picture', 'Picture or sketch: where it is'],
    ],
    'encapsulated',
  ),
  row('C1', conditions, 'Light', [
    ['source', 'Source type', 'lightSource'],
    ['intensity', 'Intensity', 'ageingIntensity'],
    ['spectrum', 'Spectrum'],
    ['filters', 'Filters'],
    ['calibration', 'Calibration'],
  ]),
  row('C2', conditions, 'Temperature', [
    ['value', 'Temperature', 'temperature'],
    ['where', 'In the shade or under light'],
    ['sensor', 'Sensor and its position'],
  ]),
  row('C3', conditions, 'Atmosphere', [
    ['gas', 'Air, glovebox, pouch or chamber', 'atmosphere'],
    ['humidity', 'Relative humidity', 'humidity'],
    ['control', 'Humidity controlled or monitored'],
  ]),
  row('C4', conditions, 'Electrical bias', [['load', 'Load', 'load']]),
  row(
    'C5',
    conditions,
    'Cycling',
    [
      ['dwell', 'Dwell times'],
      ['period', 'Period', 'cycle'],
    ],
    'cycled',
  ),
  row('C6', conditions, 'Protocol', [['protocol', 'Protocol that is followed', 'protocol']]),
  row('D1', 'D Ageing time', 'Duration and loss', [
    ['duration', 'Duration of the stress and loss at that time', 'loss'],
    ['rests', 'Resting times without stress', 'rests'],
  ]),
  row('E1', 'E Measurements during ageing', 'Periodic J-V', [
    ['interval', 'How often', 'interval'],
    ['parameters', 'Scan parameters'],
  ]),
  row(
    'F1',
    'F Outdoor',
    'Place and weather',
    [
      ['place', 'Place'],
      ['dates', 'Dates'],
      ['orientation', 'Orientation'],
      ['weather', 'Weather, best as a table'],
    ],
    'outdoor',
    'known',
  ),
  row(
    'G1',
    'G Result',
    'Samples and figures of merit',
    [
      ['samples', 'Number of samples', 'samples'],
      ['spread', 'Averages and spread'],
      ['figures', 'Which figure of merit, and how obtained', 'figures'],
    ],
    'always',
    'known',
  ),
];

type Detail = readonly [key: string, label: string, automatic?: AutomaticKey];

function row(
  key: string,
  group: string,
  title: string,
  details: readonly Detail[],
  applies: Applies = 'always',
  source: Source = 'standard',
): ChecklistRow {
  const fields = details.map(([detail, label, automatic]): ChecklistField => {
    const field = { key: `${key}.${detail}`, label };
    return automatic === undefined ? field : { ...field, automatic };
  });
  return { key, group, title, applies, source, fields };
}
