import { type ColumnSpec, parseColumnHeader } from './parseColumnHeader.ts';
import { parseUnit } from './parseUnit.ts';

/** One result on a line of its own. */
export interface FigureLine {
  readonly column: ColumnSpec;
  readonly value: number;
}

/** Reads `Voc (V): 1.02`, `Jsc = 22.1 mA/cm2`, `FF<TAB>77 %`; null for any other line. */
export function parseFigureLine(line: string): FigureLine | null {
  const match =
    /^[#*!\s]*([^\d:=\t,;][^:=\t;]{0,40}?)\s*(?:[:=\t,;]\s*)+([-+\u2212]?\d[\d.,]*(?:[eE][-+]?\d+)?)\s*([^\d\s].{0,15})?$/.exec(
      line.trim(),
    );
  if (match === null) return null;
  const text = (match[2] as string).replace('\u2212', '-');
  const isComma = /^[-+]?\d+,\d+$/.test(text);
  const value = Number(isComma ? text.replace(',', '.') : text);
  if (!Number.isFinite(value)) return null;
  const unit = parseUnit(match[3] ?? '');
  const column = parseColumnHeader(
    match[1] as string,
    unit === null ? '' : (match[3] as string),
    0,
  );
  return { column, value };
}
