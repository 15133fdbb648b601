/** An id for this profile on this computer, as it stands in stamps. */
export function newReplica(): string {
  return crypto.randomUUID().slice(0, 8);
}
