import type { AnyRecord } from '../../db/records.ts';

const longest = 60;

/** What a person recognises a record by. `labelOf`: the name of a device by its id. */
export function recordWords(record: AnyRecord, labelOf: (deviceId: string) => string): string {
  switch (record.type) {
    case 'annotation': {
      const place = record.deviceId === null ? (record.place ?? '') : labelOf(record.deviceId);
      return `${record.kind} on ${place}: “${shortened(record.text)}”`;
    }
    case 'device':
      return `device ${labelOf(record.deviceId)}`;
    case 'run': {
      const [deviceId = '', kind = ''] = record.runId.split('#');
      return `${kind} run of ${labelOf(deviceId)}`;
    }
    case 'reader':
      return `reader “${record.mapping.name}”`;
    case 'condition':
    case 'recipe':
    case 'view':
      return `${record.type} “${shortened(record.name)}”`;
  }
}

/** A field's name as words: `relativeHumidityPercent` is `relative humidity percent`. */
export function fieldWords(field: string): string {
  return field.replace(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase();
}

/** The value of a field for a table. */
export function valueWords(field: string, value: unknown): string {
  if (field === 'deleted') return value === true ? 'deleted' : 'not deleted';
  if (value === null || value === '') return 'nothing';
  return shortened(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest)}…`;
}
