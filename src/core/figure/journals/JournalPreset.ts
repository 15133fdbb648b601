export type PresetId =
  | 'nature-single'
  | 'nature-double'
  | 'science-single'
  | 'science-double'
  | 'acs-single'
  | 'acs-double'
  | 'rsc-single'
  | 'rsc-double'
  | 'wiley-single'
  | 'wiley-double'
  | 'cell-single'
  | 'cell-double'
  | 'joule-single'
  | 'elsevier-single'
  | 'elsevier-double'
  | 'aip-single'
  | 'aps-single'
  | 'iop-single'
  | 'pnas-single'
  | 'slide'
  | 'notebook';

export type FigureFormat = 'svg' | 'pdf' | 'png' | 'tiff';

/** Sizes of type in points at the final size. */
export interface TextSizes {
  readonly minPt: number;
  readonly maxPt: number | null;
  /** Floor of indices and exponents, where the journal names another one; else `minPt` counts. */
  readonly minScriptPt: number;
  readonly axisPt: number;
  readonly tickPt: number;
  readonly legendPt: number;
}

export interface PanelLetterStyle {
  readonly pt: number;
  readonly bold: boolean;
  readonly style: 'a' | 'A' | '(a)' | 'a)';
}

export interface LineWidths {
  readonly minPt: number;
  readonly framePt: number;
  readonly tracePt: number;
  readonly markerPt: number;
}

/**
 * What one journal (or slide) asks of a figure, as its own pages said on a day. `known` values were not
 * read again in a source; the window shows the date and says to verify with the journal.
 */
export interface JournalPreset {
  readonly id: PresetId;
  readonly name: string;
  readonly widthMm: number;
  /** Widest that the journal prints; a figure may be narrower. */
  readonly maxWidthMm: number;
  readonly maxHeightMm: number | null;
  readonly text: TextSizes;
  readonly letter: PanelLetterStyle;
  readonly lines: LineWidths;
  /** Least resolution of a picture made of pixels, and the one for line drawings. */
  readonly dpi: { readonly min: number; readonly lineArt: number };
  /** What the journal takes, best first. */
  readonly formats: readonly FigureFormat[];
  /** `Time (h)` or `Time / h`. */
  readonly axisStyle: 'brackets' | 'slash';
  readonly italicQuantities: boolean;
  readonly maxBytes: number | null;
  readonly checkedOn: string;
  readonly sources: readonly string[];
  /** What the sources disagree about, or what was taken from experience. */
  readonly remarks: readonly string[];
}
