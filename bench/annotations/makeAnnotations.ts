import { emptyFields } from '../../src/core/records/emptyFields.ts';
import { formatStamp } from '../../src/core/records/formatStamp.ts';
import type { AnnotationKind, AnnotationRecord } from '../../src/core/records/records.ts';
import { writeFields } from '../../src/core/records/writeFields.ts';

const kinds: readonly AnnotationKind[] = ['note', 'note', 'event', 'note', 'note'];
const writtenAt = Date.parse('2025-03-20T12:00:00Z');

/** So many notes and events per device, spread over its first twenty hours. */
export function makeAnnotations(
  deviceIds: readonly string[],
  perDevice: number,
): AnnotationRecord[] {
  return deviceIds.flatMap((deviceId, device) =>
    Array.from({ length: perDevice }, (_, index) => {
      const counter = device * perDevice + index;
      const stamp = formatStamp({ milliseconds: writtenAt, counter, replica: 'be9cbe9c' });
      const id = `00000000-0000-4000-8000-${String(counter).padStart(12, '0')}`;
      const changes = {
        ...emptyFields('annotation'),
        deviceId,
        runKind: 'mpp' as const,
        kind: kinds[index % kinds.length] ?? 'note',
        fromHours: (index / perDevice) * 20,
        text: `Looked at it, number ${index}: the edge is a little yellow on the left.`,
        writtenAt,
      };
      return writeFields(null, { type: 'annotation', id }, changes, { stamp, author: 'Li' });
    }),
  );
}
