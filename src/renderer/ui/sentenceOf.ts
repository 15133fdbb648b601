/** What to show for a rejected request or a failed write. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
