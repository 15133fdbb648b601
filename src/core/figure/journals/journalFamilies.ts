import type { JournalPreset, PresetId } from './JournalPreset.ts';
import { presetDefaults } from './presetDefaults.ts';

const { common, fine, half, known, publisherPages, officialPages, text } = presetDefaults;

/** Id, name, width drawn and widest width of one column format, in mm. */
type ColumnFormat = readonly [PresetId, string, number, number];

/** Journals that share their rules over one and two columns. */
export interface JournalFamily {
  readonly single: ColumnFormat;
  readonly double: ColumnFormat | null;
  readonly rest: Omit<JournalPreset, 'id' | 'name' | 'widthMm' | 'maxWidthMm'>;
}

export const journalFamilies: readonly JournalFamily[] = [
  {
    single: ['nature-single', 'Nature family, one column', 88, 89],
    double: ['nature-double', 'Nature family, two columns', 180, 183],
    rest: {
      ...common,
      maxHeightMm: 170,
      text: text(5, 7, 7, 6),
      letter: { pt: 8, bold: true, style: 'a' },
      lines: fine,
      dpi: { min: 300, lineArt: 600 },
      formats: ['pdf', 'svg', 'tiff', 'png'],
      maxBytes: 10_000_000,
      sources: ['nature.com/nature/for-authors/final-submission', publisherPages, officialPages],
      remarks: [
        'Nature prints 89 and 183 mm, Nature Communications 88 and 180 mm: the smaller ones fit both.',
        `Height 170 mm leaves room for a legend (247 mm is the page); line width 0.25-1 pt: ${known}.`,
      ],
    },
  },
  {
    single: ['science-single', 'Science, one column', 90, 90],
    double: ['science-double', 'Science, two columns', 183, 183],
    rest: {
      ...common,
      maxHeightMm: null,
      text: text(5, 8, 7, 7),
      letter: { pt: 10, bold: true, style: 'A' },
      lines: half,
      dpi: { min: 300, lineArt: 600 },
      formats: ['pdf', 'svg', 'tiff'],
      sources: [publisherPages],
      remarks: ['An older page for revised manuscripts says 57, 121 and 184 mm.'],
    },
  },
  {
    single: ['acs-single', 'ACS, one column', 84.6, 84.7],
    double: ['acs-double', 'ACS, two columns', 177.8, 177.8],
    rest: {
      ...common,
      maxHeightMm: 232.8,
      text: text(4.5, null, 7, 6),
      letter: { pt: 8, bold: false, style: '(a)' },
      lines: half,
      dpi: { min: 300, lineArt: 1200 },
      formats: ['tiff', 'png'],
      sources: [publisherPages, 'pubs.acs.org/paragonplus/submission/graphics_prep.html'],
      remarks: [
        'PDF is not taken as artwork.',
        'An older page says 82.55 mm and lines of 1 pt.',
        `Height (caption included) and 0.5 pt lines: ${known}.`,
      ],
    },
  },
  {
    single: ['rsc-single', 'RSC, one column', 83, 83],
    double: ['rsc-double', 'RSC, two columns', 171, 171],
    rest: {
      ...common,
      maxHeightMm: 233,
      text: text(5, null, 7, 7),
      letter: { pt: 8, bold: false, style: '(a)' },
      lines: half,
      dpi: { min: 600, lineArt: 600 },
      formats: ['tiff', 'pdf'],
      axisStyle: 'slash',
      italicQuantities: true,
      sources: [publisherPages, 'rsc.org AuthorGuidelines, Illustrations'],
      remarks: [
        'Lettering of 7 pt is asked for; the floor of 5 pt for indices is our own decision.',
      ],
    },
  },
  {
    single: ['wiley-single', 'Wiley, one column', 80, 80],
    double: ['wiley-double', 'Wiley, two columns', 180, 180],
    rest: {
      ...common,
      maxHeightMm: null,
      text: text(5, 9, 8, 7),
      letter: { pt: 9, bold: false, style: 'a)' },
      lines: half,
      dpi: { min: 300, lineArt: 600 },
      formats: ['pdf', 'tiff', 'png'],
      sources: [publisherPages],
      remarks: [
        'No size of type is stated; 7 and 8 pt are our own decision.',
        `Panel letters: ${known}.`,
      ],
    },
  },
  {
    single: ['cell-single', 'Cell Press, one column', 85, 85],
    double: ['cell-double', 'Cell Press, two columns', 174, 174],
    rest: {
      ...common,
      maxHeightMm: 200,
      text: { ...text(6, 8, 7, 6), minScriptPt: 6 },
      letter: { pt: 8, bold: true, style: 'A' },
      lines: half,
      dpi: { min: 300, lineArt: 1000 },
      formats: ['pdf', 'tiff'],
      maxBytes: 20_000_000,
      sources: [officialPages],
      remarks: [],
    },
  },
  {
    single: ['joule-single', 'Joule, Matter, Chem: one column', 112, 112],
    double: null,
    rest: {
      ...common,
      maxHeightMm: 200,
      text: { ...text(6, 8, 7, 6), minScriptPt: 6 },
      letter: { pt: 8, bold: true, style: 'A' },
      lines: half,
      dpi: { min: 300, lineArt: 1000 },
      formats: ['pdf', 'tiff'],
      maxBytes: 20_000_000,
      sources: ['github.com/jaechang-hits/SciAgent-Skills, cell-figure-guide (second-hand)'],
      remarks: [],
    },
  },
  {
    single: ['elsevier-single', 'Elsevier, one column', 90, 90],
    double: ['elsevier-double', 'Elsevier, two columns', 190, 190],
    rest: {
      ...common,
      maxHeightMm: 240,
      text: { ...text(7, null, 8, 7), minScriptPt: 6 },
      letter: { pt: 8, bold: false, style: '(a)' },
      lines: half,
      dpi: { min: 300, lineArt: 1000 },
      formats: ['pdf', 'tiff'],
      sources: [officialPages, publisherPages],
      remarks: ['PNG is not taken.', `Height: ${known}.`],
    },
  },
];
