/** What a person can say about a device, field by field. */
export interface DeviceFacts {
  readonly label: string;
  readonly condition: string;
  readonly batch: string;
  readonly substrate: string;
  readonly pixel: string;
  readonly areaCm2: number;
  readonly stack: string;
  readonly composition: string;
  readonly encapsulation: string;
  readonly storedWhere: string;
  readonly channel: string;
}

export type DeviceField = keyof DeviceFacts;

/** Some of it; null says that nothing is known, and takes a value away when it is written. */
export type DeviceValues = { readonly [F in DeviceField]?: DeviceFacts[F] | null };
