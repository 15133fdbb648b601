/** How a reply crosses from main to the preload: errors as data, in one plain sentence. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };
