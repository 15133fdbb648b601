import { deviceIdOf } from '../device.ts';
import type { KnownDevice } from './KnownDevice.ts';

export type FoundDevice =
  | { readonly device: KnownDevice; readonly how: 'exact' | 'alike' }
  /** Null: nothing or several devices have this name; the sentence says which. */
  | { readonly device: null; readonly why: string };

/**
 * Finds devices by the names that people write in sheets: the device's own name first, with case and
 * blanks levelled; then without punctuation and zeros in front of numbers (`MeBz 1` is `MeBz-01`),
 * where that fits one device only.
 */
export class DeviceFinder {
  readonly #exact = new Map<string, KnownDevice[]>();
  readonly #alike = new Map<string, KnownDevice[]>();
  readonly #places = new Map<string, KnownDevice[]>();

  constructor(devices: readonly KnownDevice[]) {
    for (const device of devices) {
      const names = new Set([device.id, deviceIdOf(device.label)]);
      for (const name of names) add(this.#exact, name, device);
      for (const name of new Set([...names].map(levelled))) add(this.#alike, name, device);
      const substrate = device.record.substrate ?? device.fromFiles.substrate;
      const pixel = device.record.pixel ?? device.fromFiles.pixel;
      if (substrate && pixel) add(this.#places, placeKey(substrate, pixel), device);
    }
  }

  byName(name: string): FoundDevice {
    const exact = this.#exact.get(deviceIdOf(name)) ?? [];
    if (exact.length > 0) return only(exact, 'exact', `“${name}”`);
    return only(this.#alike.get(levelled(name)) ?? [], 'alike', `“${name}”`);
  }

  /** By what both the device and the sheet say about substrate and pixel. */
  byPlace(substrate: string, pixel: string): FoundDevice {
    const name = `substrate “${substrate}”, pixel “${pixel}”`;
    return only(this.#places.get(placeKey(substrate, pixel)) ?? [], 'exact', name);
  }
}

function only(found: readonly KnownDevice[], how: 'exact' | 'alike', name: string): FoundDevice {
  const [first] = found;
  if (first === undefined) return { device: null, why: `No device is called ${name}.` };
  if (found.length === 1) return { device: first, how };
  const labels = found.slice(0, 3).map(({ label }) => label);
  return { device: null, why: `Several devices fit ${name}: ${labels.join(', ')}.` };
}

function add(map: Map<string, KnownDevice[]>, key: string, device: KnownDevice): void {
  const present = map.get(key);
  if (present) present.push(device);
  else map.set(key, [device]);
}

function levelled(name: string): string {
  return deviceIdOf(name)
    .replace(/[^\p{L}\p{N}]/gu, ' ')
    .replace(/\d+/g, (digits) => ` ${digits.replace(/^0+(?=\d)/, '')} `)
    .replace(/\s+/g, ' ')
    .trim();
}

function placeKey(substrate: string, pixel: string): string {
  return `${levelled(substrate)}\n${levelled(pixel)}`;
}
