export type PaletteId =
  | 'okabeIto'
  | 'tolBright'
  | 'tolVibrant'
  | 'tolMuted'
  | 'tolHighContrast'
  | 'controlTreated';

export interface Palette {
  readonly id: PaletteId;
  readonly name: string;
  /** `#rrggbb`, in the order of use: those that carry a line on white come first. */
  readonly colors: readonly string[];
  readonly source: string;
}

const okabe = 'Okabe & Ito 2008, Color Universal Design, jfly.uni-koeln.de/color';
const tol = 'Paul Tol 2021, Colour Schemes, SRON/EPS/TN/09-002, issue 3.2';

/**
 * Palettes for colour-blind readers. Colours too pale for a line on white (contrast below 2.5) stand
 * last; the two-condition palette is our own decision, after the plots of this field.
 */
export const palettes: readonly Palette[] = [
  {
    id: 'okabeIto',
    name: 'Okabe-Ito',
    colors: [
      '#D55E00',
      '#0072B2',
      '#000000',
      '#009E73',
      '#CC79A7',
      '#E69F00',
      '#56B4E9',
      '#F0E442',
    ],
    source: okabe,
  },
  {
    id: 'tolBright',
    name: 'Tol bright',
    colors: ['#4477AA', '#EE6677', '#228833', '#AA3377', '#CCBB44', '#66CCEE', '#BBBBBB'],
    source: tol,
  },
  {
    id: 'tolVibrant',
    name: 'Tol vibrant',
    colors: ['#0077BB', '#CC3311', '#009988', '#EE7733', '#EE3377', '#33BBEE', '#BBBBBB'],
    source: tol,
  },
  {
    id: 'tolMuted',
    name: 'Tol muted',
    colors: [
      '#332288',
      '#CC6677',
      '#117733',
      '#AA4499',
      '#882255',
      '#44AA99',
      '#999933',
      '#88CCEE',
      '#DDCC77',
    ],
    source: tol,
  },
  {
    id: 'tolHighContrast',
    name: 'Tol high contrast (prints in grey)',
    colors: ['#004488', '#BB5566', '#DDAA33'],
    source: tol,
  },
  {
    id: 'controlTreated',
    name: 'Control black, treated vermilion',
    colors: ['#000000', '#D55E00', '#0072B2', '#009E73', '#CC79A7'],
    source: `our own decision; colours after ${okabe}`,
  },
];
