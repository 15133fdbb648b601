import type { JournalPreset } from '../journals/JournalPreset.ts';
import type { LabelStyle } from '../text/layoutLabel.ts';

/** Every size of a figure, in points, as its preset asks for it. */
export interface FigureStyle {
  readonly axis: LabelStyle;
  readonly tick: LabelStyle;
  readonly legend: LabelStyle;
  readonly letter: LabelStyle;
  readonly letterForm: JournalPreset['letter']['style'];
  readonly axisStyle: JournalPreset['axisStyle'];
  readonly framePt: number;
  readonly tracePt: number;
  readonly thinPt: number;
  readonly markerPt: number;
  readonly levelPt: number;
  readonly majorTick: number;
  readonly minorTick: number;
  readonly errorCap: number;
  /** The white space around texts; other distances are multiples of it. */
  readonly gap: number;
}

/** Lengths that figures.md gives for type of 6 pt grow and shrink with the type. */
const typeOfLengths = 6;

export function styleOf(preset: JournalPreset): FigureStyle {
  const { text, lines, letter, italicQuantities, axisStyle } = preset;
  const scale = text.tickPt / typeOfLengths;
  const label = (sizePt: number): LabelStyle => ({
    sizePt,
    minScriptPt: text.minScriptPt,
    italicQuantities,
  });
  return {
    axis: label(text.axisPt),
    tick: label(text.tickPt),
    legend: label(text.legendPt),
    letter: { ...label(letter.pt), bold: letter.bold },
    letterForm: letter.style,
    axisStyle,
    framePt: lines.framePt,
    tracePt: lines.tracePt,
    thinPt: Math.max(lines.minPt, 0.4 * lines.tracePt),
    markerPt: lines.markerPt,
    levelPt: Math.max(lines.minPt, 0.5 * lines.tracePt),
    majorTick: 2.5 * scale,
    minorTick: 1.5 * scale,
    errorCap: 1.5 * scale,
    gap: 2 * scale,
  };
}
