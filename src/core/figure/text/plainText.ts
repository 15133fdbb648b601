import { parseLabel } from './parseLabel.ts';

/** A label without marks: as it reads in a table, `mA cm-2`. */
export function plainText(label: string): string {
  return parseLabel(label)
    .map(({ text }) => text)
    .join('')
    .replaceAll('−', '-');
}
