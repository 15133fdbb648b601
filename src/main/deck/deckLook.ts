/** Sizes in inches on a slide of 13.33 x 7.5, type in points. */
export const deckLook = {
  layout: 'LAYOUT_WIDE',
  width: 13.33,
  height: 7.5,
  margin: 0.6,
  titlePt: 30,
  subtitlePt: 16,
  textPt: 16,
  tablePt: 12,
  captionPt: 12,
  axisPt: 12,
  ink: '212529',
  quiet: '5C636A',
  line: 'CED4DA',
  headFill: 'F1F3F5',
  died: 'C92A2A',
  crossed: 'A65200',
} as const;
