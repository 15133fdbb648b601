import { FiguresParser } from '../FiguresParser.ts';
import { parseFigureLine } from '../parseFigureLine.ts';
import type { Reader } from '../Reader.ts';
import { tablePlanOf } from '../tablePlanOf.ts';

/** Figures of merit printed one per line (`Voc  1.02`, `FF: 0.77`): the result of one sweep. */
export const figuresReader: Reader = {
  id: 'figures-of-merit',
  title: 'Figures of merit, one per line',
  sniff: (head) => {
    if (head.lines.length > 200 || tablePlanOf(head).plan !== null) return 0;
    const found = new Set(
      head.lines.flatMap((line) => parseFigureLine(line)?.column.meaning ?? []),
    );
    const results = [
      'openCircuitVoltage',
      'fillFactor',
      'pce',
      'shortCircuitCurrentDensity',
      'shortCircuitCurrent',
    ];
    return results.filter((meaning) => found.has(meaning as never)).length >= 3 ? 0.65 : 0;
  },
  open: (head, decode) => new FiguresParser(head.place, decode),
};
