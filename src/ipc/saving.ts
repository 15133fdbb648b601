export type SavedKind = 'svg' | 'png' | 'csv';

export interface SaveRequest {
  readonly kind: SavedKind;
  /** Without extension; main asks the person where. */
  readonly suggestedName: string;
  readonly content: string | Uint8Array;
}

export type DocumentKind = 'csv' | 'json' | 'md';

export interface DocumentRequest {
  readonly kind: DocumentKind;
  /** Without extension. */
  readonly suggestedName: string;
  readonly content: string;
}

export interface SaveResult {
  readonly saved: boolean;
  /** Name of the written file, for the message. */
  readonly name: string | null;
  /** A sentence when it failed; null when saved or cancelled. */
  readonly error: string | null;
}
