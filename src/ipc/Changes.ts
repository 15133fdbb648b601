/** Names what somebody was told of a list; only the list that gave it understands it. */
export type ChangeMark = string;

/** What became of a list of things since a mark, so that a long list crosses once and not at every change. */
export interface Changes<T extends { readonly id: string }> {
  /** To be given with the next question. */
  readonly mark: ChangeMark;
  /** New and changed things; all of them when the mark was null or is not known. */
  readonly changed: readonly T[];
  /** The ids of all things in their order; null while they are the same. */
  readonly order: readonly string[] | null;
}
