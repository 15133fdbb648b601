/** What the person set that bears on one device's numbers, and where each value comes from. */
export interface DeviceSettings {
  /** Device record before file before default; null when nobody knows it. */
  readonly areaCm2: number | null;
  readonly areaFrom: 'record' | 'file' | 'default' | null;
  readonly defaultIrradianceMwCm2: number;
}
