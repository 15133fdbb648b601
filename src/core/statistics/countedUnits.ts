import type { CountedUnit } from './countedUnit.ts';

/** A measured cell, as its files or the person name it. */
export interface MeasuredCell {
  readonly id: string;
  readonly label: string;
  readonly condition: string | null;
  readonly substrate: string | null;
  readonly pixel: string | null;
}

const lastWord =
  /^(.*?)[\s_.#:-]+(?:(?:pixel|pix|px|channel|ch|cell|subcell|像素|子电池)[\s_.#:-]*)?([^\s_.#:-]+)$/i;

/**
 * The name under which each cell is counted. Our own decision: as `pixel`, each cell counts. As
 * `device`, cells whose names differ by their pixel number alone (`S1 px1`, `S1 px2`) are pixels of
 * one device and count once; a cell with a name of its own is a device, whatever substrate it lies on.
 * As `substrate`, all cells of one substrate count once, and a cell of which none is known as a device.
 */
export function countedUnits(
  cells: readonly MeasuredCell[],
  unit: CountedUnit,
): ReadonlyMap<string, string> {
  if (unit === 'pixel') return new Map(cells.map(({ id }) => [id, id]));
  const shared = sharedNames(cells);
  return new Map(
    cells.map((cell) => {
      if (unit === 'substrate' && cell.substrate !== null) {
        return [cell.id, `substrate ${level(cell.substrate)}`];
      }
      const name = nameWithoutPixel(cell);
      return [cell.id, name !== null && shared.has(name) ? `device ${name}` : cell.id];
    }),
  );
}

/** Names after which every cell has its pixel and nothing else. */
function sharedNames(cells: readonly MeasuredCell[]): ReadonlySet<string> {
  const shared = new Set<string>();
  const other = new Set<string>();
  for (const cell of cells) {
    const own = nameWithoutPixel(cell);
    if (own !== null) shared.add(own);
    // `MeBz-5` as pixel 1 of a second substrate: then `MeBz` is no device.
    const name = lastWord.exec(cell.label)?.[1];
    if (own === null && name !== undefined) other.add(level(name));
  }
  return new Set([...shared].filter((name) => !other.has(name)));
}

/** Null where the label does not end with the pixel, or names nothing but the condition before it. */
function nameWithoutPixel({ label, pixel, condition }: MeasuredCell): string | null {
  const match = pixel === null ? null : lastWord.exec(label);
  if (match === null) return null;
  const [, name = '', last = ''] = match;
  if (level(last) !== level(pixel ?? '')) return null;
  return condition !== null && level(name) === level(condition) ? null : level(name);
}

function level(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_.#:-]+/g, ' ');
}
