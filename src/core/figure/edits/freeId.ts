/** The first of `line1`, `line2` ... that no other part has. */
export function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  for (let number = 1; ; number++) {
    const id = `${stem}${number}`;
    if (taken.every((part) => part.id !== id)) return id;
  }
}
