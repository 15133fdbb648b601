import { Float64Column } from '../../../core/series/Float64Column.ts';

/** The data that `packData` packed; the sections become their columns without a copy. */
export function unpackData(json: string, sections: readonly Float64Array<ArrayBuffer>[]): unknown {
  const columns = new Map<number, Float64Column>();
  const columnAt = (at: number): Float64Column => {
    let column = columns.get(at);
    if (column === undefined) {
      column = Float64Column.over(sectionAt(sections, at));
      columns.set(at, column);
    }
    return column;
  };
  return JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const tagged = value as Record<string, unknown>;
    if ('~n' in tagged) return Number(tagged['~n']);
    if ('~c' in tagged) return columnAt(tagged['~c'] as number);
    if ('~f' in tagged) return sectionAt(sections, tagged['~f'] as number);
    if ('~m' in tagged) return new Map(tagged['~m'] as [unknown, unknown][]);
    if ('~s' in tagged) return new Set(tagged['~s'] as unknown[]);
    return value;
  });
}

function sectionAt(
  sections: readonly Float64Array<ArrayBuffer>[],
  at: number,
): Float64Array<ArrayBuffer> {
  const section = sections[at];
  if (section === undefined) throw new Error('A column is missing.');
  return section;
}
