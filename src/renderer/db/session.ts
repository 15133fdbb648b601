/**
 * Tells this run of the program from the ones before: undo goes back to its start. Main gives it to
 * all windows in their address.
 */
export const session: string =
  new URLSearchParams(globalThis.location?.search ?? '').get('session') ?? crypto.randomUUID();
