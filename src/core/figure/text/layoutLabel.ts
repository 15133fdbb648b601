import { type Face, measureText } from './measureText.ts';
import { parseLabel } from './parseLabel.ts';

/** How a label is set. All sizes in points at the figure's final size. */
export interface LabelStyle {
  readonly sizePt: number;
  /** No index or exponent is set smaller than this: the journal's floor counts for them as well. */
  readonly minScriptPt: number;
  readonly bold?: boolean;
  /** Symbols of physical quantities in italics, as RSC wants them. */
  readonly italicQuantities?: boolean;
}

/** One run where it belongs: `x` from the label's start, `dy` from the base line, down positive. */
export interface PlacedRun {
  readonly text: string;
  readonly x: number;
  readonly dy: number;
  readonly sizePt: number;
  readonly face: Face;
}

export interface LaidLabel {
  readonly runs: readonly PlacedRun[];
  readonly width: number;
  /** Reach above and below the base line. */
  readonly ascent: number;
  readonly descent: number;
}

/** Indices and exponents at three quarters of the size: 0.7 would break several journals' floors. */
const scriptRatio = 0.75;
const capHeight = 0.716;
const descent = 0.212;
const raise = 0.36;
const drop = 0.16;

/** Sets a label with its indices and exponents, with widths known without a screen. */
export function layoutLabel(label: string, style: LabelStyle): LaidLabel {
  const { sizePt } = style;
  const scriptPt = Math.min(sizePt, Math.max(scriptRatio * sizePt, style.minScriptPt));
  const runs: PlacedRun[] = [];
  let x = 0;
  let up = capHeight * sizePt;
  let down = descent * sizePt;
  for (const run of parseLabel(label)) {
    const isScript = run.script !== 'normal';
    const size = isScript ? scriptPt : sizePt;
    const dy = run.script === 'super' ? -raise * sizePt : run.script === 'sub' ? drop * sizePt : 0;
    const italic = run.quantity && style.italicQuantities === true;
    const face = style.bold === true ? 'bold' : italic ? 'italic' : 'regular';
    runs.push({ text: run.text, x, dy, sizePt: size, face });
    x += measureText(run.text, size, face);
    up = Math.max(up, capHeight * size - dy);
    if (isScript) down = Math.max(down, dy + descent * size * 0.3);
  }
  return { runs, width: x, ascent: up, descent: down };
}
