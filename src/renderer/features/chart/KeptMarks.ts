import { isDuringRun } from '../../../core/records/isDuringRun.ts';
import { type DevicePlaces, spanOnRun } from '../../../core/records/spanOnRun.ts';
import type { AnnotationRecord } from '../../db/records.ts';
import type { AnnotationMark } from './panelMarks.ts';
import type { ShownRun } from './selectRuns.ts';

type PlacesOf = (deviceId: string) => DevicePlaces;

/** Where annotations stand on the drawn runs. Of ten thousand only the one that was written is placed anew. */
export class KeptMarks {
  #shown: readonly ShownRun[] = [];
  #shownOf: ReadonlyMap<string, ShownRun> = new Map();
  #placesOf: PlacesOf | null = null;
  #marks = new WeakMap<AnnotationRecord, readonly AnnotationMark[]>();

  /** In order of time. */
  on(
    shown: readonly ShownRun[],
    annotations: readonly AnnotationRecord[],
    placesOf: PlacesOf,
  ): readonly AnnotationMark[] {
    if (shown !== this.#shown || placesOf !== this.#placesOf) {
      this.#shown = shown;
      this.#shownOf = new Map(shown.map((candidate) => [candidate.device.id, candidate]));
      this.#placesOf = placesOf;
      this.#marks = new WeakMap();
    }
    const placed: AnnotationMark[] = [];
    for (const annotation of annotations) {
      let marks = this.#marks.get(annotation);
      if (marks === undefined) {
        marks = this.#place(annotation, placesOf);
        this.#marks.set(annotation, marks);
      }
      for (const mark of marks) placed.push(mark);
    }
    return placed.sort((a, b) => a.span[0] - b.span[0]);
  }

  #place(annotation: AnnotationRecord, placesOf: PlacesOf): readonly AnnotationMark[] {
    return this.#runsOf(annotation).flatMap(({ device, run }) => {
      const span = spanOnRun(annotation, run, placesOf(device.id));
      if (span === null || (annotation.fromHours === null && !isDuringRun(span, run))) return [];
      return [{ annotation, runId: run.id, deviceId: device.id, deviceLabel: device.label, span }];
    });
  }

  /** The shown runs that an annotation may concern; one on a wider place may concern them all. */
  #runsOf({ deviceId }: AnnotationRecord): readonly ShownRun[] {
    if (deviceId === null) return this.#shown;
    const own = this.#shownOf.get(deviceId);
    return own === undefined ? [] : [own];
  }
}
