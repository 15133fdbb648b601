import { withoutStrayMarks } from '../withoutStrayMarks.ts';

/** A header cell as it is compared: case, Unicode form, blanks and quotes levelled. */
export function levelCell(cell: string): string {
  return withoutStrayMarks(cell)
    .normalize('NFKC')
    .replaceAll('"', '')
    .replace(/^[#%*!\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
