import { deviceIdOf } from '../device.ts';
import type { PlacedWords, RunExtent, Whereabouts } from './placement.ts';
import { spanOnRun } from './spanOnRun.ts';

export interface PlacedAnnotation<T extends PlacedWords> {
  readonly annotation: T;
  /** Hours of the run's axis; equal for a point. */
  readonly span: readonly [number, number];
}

/**
 * Finds what concerns a device or lies on a run, for thousands of annotations: each is looked at once,
 * however many devices there are. Names of channels and chambers are compared as those of devices.
 */
export class AnnotationIndex<T extends PlacedWords> {
  readonly #byKey = new Map<string, T[]>();

  constructor(annotations: readonly T[]) {
    for (const annotation of annotations) {
      const key = keyOf(annotation);
      const present = this.#byKey.get(key);
      if (present) present.push(annotation);
      else this.#byKey.set(key, [annotation]);
    }
  }

  /** Everything written on the device, its runs, its channel, its chamber and its sources. */
  ofDevice(device: Whereabouts): readonly T[] {
    const keys = [`device ${device.id}`];
    if (device.channel !== null) keys.push(`channel ${deviceIdOf(device.channel)}`);
    if (device.storedWhere !== null) keys.push(`chamber ${deviceIdOf(device.storedWhere)}`);
    for (const path of device.sourcePaths) keys.push(`source ${path}`);
    return keys.flatMap((key) => this.#byKey.get(key) ?? []);
  }

  /** What lies on a run of the device, in the order of time. */
  onRun(run: RunExtent, device: Whereabouts): readonly PlacedAnnotation<T>[] {
    return this.ofDevice(device)
      .flatMap((annotation): PlacedAnnotation<T>[] => {
        if (annotation.scope === 'run' && annotation.runKind !== run.kind) return [];
        const span = spanOnRun(annotation, run);
        return span === null ? [] : [{ annotation, span }];
      })
      .sort((a, b) => a.span[0] - b.span[0]);
  }
}

function keyOf({ scope, deviceId, place }: PlacedWords): string {
  if (scope === 'run' || scope === 'device') return `device ${deviceId ?? ''}`;
  if (scope === 'source') return `source ${place ?? ''}`;
  return `${scope} ${deviceIdOf(place ?? '')}`;
}
