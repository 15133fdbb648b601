/** A drawn figure, or the sentence that says why it could not be drawn. */
export type DeckPicture = { readonly png: Uint8Array } | { readonly problem: string };
