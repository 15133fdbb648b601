import { Float64Column } from '../../../core/series/Float64Column.ts';

/** Data as JSON, with their columns beside it. */
export interface PackedData {
  readonly json: string;
  /** Each column once, however often the data name it. Views, valid until the columns grow. */
  readonly sections: readonly Float64Array[];
}

/**
 * Data of plain objects, maps, sets, columns and arrays of doubles as JSON beside raw sections. All
 * numbers stay what they are, bit by bit; what was one column is one column again after `unpackData`.
 */
export function packData(data: unknown): PackedData {
  const places = new Map<object, number>();
  const sections: Float64Array[] = [];
  const place = (owner: object, values: Float64Array): number => {
    let at = places.get(owner);
    if (at === undefined) {
      at = sections.length;
      places.set(owner, at);
      sections.push(values);
    }
    return at;
  };
  const json = JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'number') {
      // JSON has neither of these.
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { '~n': numberName(value) };
    }
    if (value instanceof Float64Column) return { '~c': place(value, value.values()) };
    if (value instanceof Float64Array) return { '~f': place(value, value) };
    if (value instanceof Map) return { '~m': [...value] };
    if (value instanceof Set) return { '~s': [...value] };
    return value;
  });
  return { json, sections };
}

function numberName(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
