/** Shapes that can be laid through a decay. */
export type FitModel = 'linear' | 'exponential' | 'biexponential' | 'stretched';

/** From T_S on (from time zero where no burn-in is observed), or over the whole record. */
export type FitWindow = 'afterBurnIn' | 'whole';

export interface FitParameter {
  readonly name: 'n0' | 'slope' | 'A' | 'A1' | 'A2' | 'tau' | 'tau1' | 'tau2' | 'beta';
  readonly value: number;
  /** Null where the points do not determine it. */
  readonly standardError: number | null;
  readonly unit: '' | 'h' | '1/h';
}

/** A decay model fitted to points, by least squares. */
export interface DecayFit {
  readonly model: FitModel;
  readonly parameters: readonly FitParameter[];
  /** Share of the sum of squares that the model explains; 0 for points without any spread. */
  readonly r2: number;
  readonly points: number;
  readonly valueAt: (hours: number) => number;
  /** Half width of the 95 % confidence band of the curve; NaN where it cannot be told. */
  readonly halfWidthAt: (hours: number) => number;
}
