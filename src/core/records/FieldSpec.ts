/** What may stand in one field of a record. */
export interface FieldSpec {
  /** The value of a field that was never written. */
  readonly empty: unknown;
  /** In words, for a refusal: `a number or null`. */
  readonly expects: string;
  readonly accepts: (value: unknown) => boolean;
}
