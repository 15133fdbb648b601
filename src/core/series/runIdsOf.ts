/** The ids of all runs that a device can have; they stay the same over restarts of the program. */
export function runIdsOf(deviceId: string): string[] {
  return ['shelf', 'mpp', 'spo'].map((kind) => `${deviceId}#${kind}`);
}
