/**
 * What a file says about the device it measured. `substrate > device > pixel`; a device is what
 * has one PCE. Unknown is null, never a guess.
 */
export interface DeviceIdentity {
  readonly label: string;
  readonly condition: string | null;
  readonly substrate: string | null;
  readonly pixel: string | null;
  readonly areaCm2: number | null;
}

/**
 * The key under which everything about a device is joined: its label with case, repeated blanks
 * and Unicode form levelled, so that `MeBz 01` in a J-V file and `mebz  01` in a log are one device.
 */
export function deviceIdOf(label: string): string {
  return label.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
