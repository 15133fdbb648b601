/** What a J-V sweep is followed by over the age of its device. */
export type SweepFigure =
  | 'pcePercent'
  | 'vocV'
  | 'jscMaCm2'
  | 'ff'
  | 'rSeriesOhmCm2'
  | 'rShuntOhmCm2'
  | 'hysteresisIndex';

export interface SweepFigureWords {
  readonly figure: SweepFigure;
  readonly name: string;
  /** '' for a ratio. */
  readonly unit: string;
}

/** In the order in which they are shown. */
export const sweepFigureWords: readonly SweepFigureWords[] = [
  { figure: 'pcePercent', name: 'PCE', unit: '%' },
  { figure: 'vocV', name: 'Voc', unit: 'V' },
  { figure: 'jscMaCm2', name: 'Jsc', unit: 'mA/cm2' },
  { figure: 'ff', name: 'FF', unit: '' },
  { figure: 'rSeriesOhmCm2', name: 'Rs', unit: 'Ω cm2' },
  { figure: 'rShuntOhmCm2', name: 'Rsh', unit: 'Ω cm2' },
  { figure: 'hysteresisIndex', name: 'Hysteresis index', unit: '' },
];
