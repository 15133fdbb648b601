import { isSamePlace } from '../records/isSamePlace.ts';
import type { AnnotationRecord } from '../records/records.ts';
import type { DevicePlaces } from '../records/spanOnRun.ts';

/**
 * Annotations written since a moment (milliseconds since 1970) that concern any of some devices, by name
 * or by the channel, chamber or source where they are; in the order in which they were written.
 */
export function notesSince(
  annotations: readonly AnnotationRecord[],
  sinceMilliseconds: number,
  deviceIds: readonly string[],
  placesOf: (deviceId: string) => DevicePlaces,
): readonly AnnotationRecord[] {
  const own = new Set(deviceIds);
  return annotations
    .filter((annotation) => annotation.writtenAt >= sinceMilliseconds)
    .filter(({ scope, deviceId, place }) => {
      if (scope === 'run' || scope === 'device') return deviceId !== null && own.has(deviceId);
      return deviceIds.some((id) => isAt(scope, place, placesOf(id)));
    })
    .sort((a, b) => a.writtenAt - b.writtenAt);
}

function isAt(
  scope: 'channel' | 'chamber' | 'source',
  place: string | null,
  places: DevicePlaces,
): boolean {
  if (scope === 'source') return place !== null && places.sources.includes(place);
  return isSamePlace(place, places[scope]);
}
