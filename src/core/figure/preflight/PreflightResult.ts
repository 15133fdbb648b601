export type PreflightRule =
  | 'width'
  | 'height'
  | 'text'
  | 'indices'
  | 'lines'
  | 'fonts'
  | 'format'
  | 'resolution'
  | 'color'
  | 'colorBlind'
  | 'grey'
  | 'inside'
  | 'characters'
  | 'size'
  | 'layout';

/** One rule of the journal, with the number that was measured and the one that is asked for. */
export interface PreflightResult {
  readonly rule: PreflightRule;
  readonly title: string;
  readonly passed: boolean;
  /** `88 mm`, `5.0 pt`. */
  readonly measured: string;
  /** `≤ 89 mm`; empty where the journal states nothing. */
  readonly asked: string;
  /** What to do or to know; empty where there is nothing to say. */
  readonly detail: string;
}
