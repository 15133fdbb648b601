/** A stretch of a label in one style. `quantity`: the symbol of a physical quantity, such as T or V. */
export interface TextRun {
  readonly text: string;
  readonly script: 'normal' | 'sub' | 'super';
  readonly quantity: boolean;
}
