/** A piece of a written document, whatever it is saved as. Texts are one line each. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Numbered topics, each with its items. */
  | {
      readonly kind: 'topics';
      readonly topics: readonly {
        readonly number: number;
        readonly title: string;
        readonly items: readonly string[];
      }[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
