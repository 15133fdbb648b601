import type { LineWidths, TextSizes } from './JournalPreset.ts';

/** The field's usual drawing at 88 mm: our own decision, within what the journals ask. */
const fine: LineWidths = { minPt: 0.25, framePt: 0.5, tracePt: 1, markerPt: 3.5 };

/** What most presets share, and the sources that many of them were read from. */
export const presetDefaults = {
  common: {
    italicQuantities: false,
    maxBytes: null,
    /** The day of the last look at the journals' pages. */
    checkedOn: '2026-08',
    axisStyle: 'brackets' as const,
  },
  fine,
  half: { ...fine, minPt: 0.5 } satisfies LineWidths,
  known: 'taken from experience and not read again in a source',
  publisherPages: 'publisher pages as collected by github.com/Atilaac/journalfig, 2026-07/08',
  officialPages:
    'official pages as collected by github.com/K-Dense-AI/scientific-agent-skills, 2026-07-23',
  text: (minPt: number, maxPt: number | null, axisPt: number, tickPt: number): TextSizes => ({
    minPt,
    maxPt,
    minScriptPt: minPt,
    axisPt,
    tickPt,
    legendPt: tickPt,
  }),
};
