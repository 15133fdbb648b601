import type { FileHead } from '../Reader.ts';
import { fixedFormat } from './fixedFormat.ts';

const column = /^[#\s]*column (\d\d)\s*[:=]\s*(.+)$/i;

/** Fluxim PAIOS: a `#` header that numbers the columns, `column 01: name, quantity (unit)`. */
export const paiosReader = fixedFormat({
  id: 'fluxim-paios',
  title: 'Fluxim PAIOS',
  sniff: (head) => (head.lines.slice(0, 10).some((line) => /### PAIOS/.test(line)) ? 0.95 : 0),
  columns: (head) => {
    const names = namesOf(head);
    const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
    if (!has(/current|power/i)) return null;
    if (has(/time/i) && !has(/voltage/i)) return { kind: 'track', names };
    return has(/voltage/i) ? { kind: has(/time/i) ? 'track' : 'jv', names } : null;
  },
});

function namesOf(head: FileHead): string[] {
  return head.lines.flatMap((line) => {
    const label = column.exec(line)?.[2];
    return label === undefined ? [] : [label.split(',').pop()?.trim() ?? label];
  });
}
