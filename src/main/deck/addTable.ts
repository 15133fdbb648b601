import type PptxGenJS from 'pptxgenjs';
import type { WeeklyTable } from '../../core/weekly/weeklyTable.ts';
import { deckLook } from './deckLook.ts';

/** Shares of the width: names and medians need more than counts. */
const weights = [2, 1.5, 1.1, 1.5, 1.9, 1.9, 0.7, 0.7, 0.7, 0.8, 1.1, 0.8];

/** The table of what changed as a native table. */
export function addTable(slide: PptxGenJS.Slide, { heads, rows }: WeeklyTable, face: string): void {
  const { margin, width, tablePt, headFill, line, ink } = deckLook;
  const all = weights.slice(0, heads.length).reduce((sum, weight) => sum + weight, 0);
  const room = width - 2 * margin;
  const cell = (text: string, options: PptxGenJS.TableCellProps = {}): PptxGenJS.TableCell => ({
    text,
    options,
  });
  slide.addTable(
    [
      heads.map((head) => cell(head, { bold: true, fill: { color: headFill } })),
      ...rows.map((row) => row.map((text, i) => cell(text, i === 0 ? { bold: true } : {}))),
    ],
    {
      x: margin,
      y: 1.6,
      w: room,
      colW: heads.map((_, i) => ((weights[i] ?? 1) / all) * room),
      fontFace: face,
      fontSize: tablePt,
      color: ink,
      valign: 'middle',
      border: { type: 'solid', pt: 0.75, color: line },
    },
  );
}
