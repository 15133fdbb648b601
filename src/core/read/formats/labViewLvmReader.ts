import type { RewriteLine } from '../RewritingParser.ts';
import { firstLine } from './firstLine.ts';
import { rewritingFormat } from './rewritingFormat.ts';

const unitWords: Readonly<Record<string, string>> = {
  volts: 'V',
  volt: 'V',
  amps: 'A',
  amperes: 'A',
  ampere: 'A',
  watts: 'W',
  watt: 'W',
};

/**
 * LabVIEW `.lvm`: the header names separator and decimal sign; every segment has a header of its own
 * with date, time, units, and, where there is no X column, start and step of the clock. A last
 * column holds comments.
 */
export const labViewLvmReader = rewritingFormat({
  id: 'labview-lvm',
  title: 'LabVIEW measurement (.lvm)',
  matches: (head) => /^LabVIEW Measurement\b/.test(firstLine(head)),
  rewrite: () => lvmRewriter(),
});

function lvmRewriter(): RewriteLine {
  let state: 'file' | 'segment' | 'names' | 'rows' = 'file';
  let separator = '\t';
  let isComma = false;
  let hasX = true;
  let fields = new Map<string, readonly string[]>();
  let row = 0;
  let width = 0;
  const number = (text: string): number => Number(text.replace(',', '.'));
  return (raw) => {
    const cells = raw.split(separator).map((cell) => cell.trim());
    const key = cells[0] ?? '';
    if (/^\*\*\*End_of_Header\*\*\*/.test(key)) {
      state = state === 'file' ? 'segment' : 'names';
      return '';
    }
    if (state === 'rows' && key === 'Channels') {
      state = 'segment';
      fields = new Map();
    }
    if (raw.trim() === '') return '';
    if (state === 'file') {
      const value = raw.split(/[\t,;]/)[1]?.trim() ?? '';
      if (key.startsWith('Separator')) separator = value === 'Comma' ? ',' : '\t';
      else if (key.startsWith('Decimal_Separator')) isComma = raw.trim().endsWith(',');
      else if (key.startsWith('X_Columns')) hasX = value !== 'No';
      return '';
    }
    if (state === 'segment') {
      fields.set(key, cells.slice(1));
      if (key === 'Date') return `Date:\t${cells[1]}`;
      return key === 'Time' ? `Time:\t${(cells[1] ?? '').replace(',', '.')}` : '';
    }
    if (state === 'names') {
      state = 'rows';
      row = 0;
      const units = fields.get('Y_Unit_Label') ?? [];
      const named = cells.filter((cell) => cell !== '' && cell !== 'Comment');
      width = named.length;
      const isTime = (fields.get('X_Dimension')?.[0] ?? 'Time') === 'Time';
      return named
        .map((name, at) => {
          if (at === 0) return isTime ? 'Time (s)' : name;
          const unit = units[at - 1] ?? '';
          return unit === '' ? name : `${name} (${unitWords[unit.toLowerCase()] ?? unit})`;
        })
        .join('\t');
    }
    const values = cells.slice(0, width).map((cell) => (isComma ? cell.replace(',', '.') : cell));
    if (!hasX) {
      const start = number(fields.get('X0')?.[0] ?? '0');
      const step = number(fields.get('Delta_X')?.[0] ?? '1');
      values[0] = String(start + row * step);
    }
    row++;
    return values.join('\t');
  };
}
