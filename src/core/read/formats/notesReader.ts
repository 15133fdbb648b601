import { isDataRow } from '../isDataRow.ts';
import { splitCells } from '../splitCells.ts';
import { tablePlanOf } from '../tablePlanOf.ts';
import { fileName } from './fileName.ts';
import { infoReader } from './infoReader.ts';

/** READMEs, settings and notes: text or `key: value` lines and no table of numbers. */
export const notesReader = infoReader(
  'notes',
  'Notes or settings',
  'Text without a measurement.',
  (head, lines) => {
    const rows = lines.filter((line) =>
      (['tab', 'semicolon', 'comma', 'blanks'] as const).some((delimiter) => {
        const cells = splitCells(line, delimiter);
        return (
          cells.length > 1 && cells.length < 200 && /^[-+\d."]/.test(line) && isDataRow(cells, true)
        );
      }),
    );
    if (rows.length > lines.length * 0.2) return 0;
    const name = fileName(head);
    if (
      /^(readme|licen[cs]e|notes?|changelog|info|config|settings?|setup|device|log|comments?)\b/.test(
        name,
      )
    ) {
      return 0.8;
    }
    if (/\.(md|ini|cfg|conf|yaml|yml|rst)$/.test(name) || /说明|备注|设置|参数设置/.test(name))
      return 0.8;
    const pairs = lines.filter((line) => /^[#%\s]*[^\s:=,;][^:=]{0,60}(:\s|=|:\t|\t)/.test(line));
    return lines.length >= 2 && pairs.length >= lines.length * 0.7 ? 0.6 : 0;
  },
  // Where there is a table, nothing else of the file matters.
  (head) => {
    const result = tablePlanOf(head);
    return result.plan === null && !result.headerOnly;
  },
);
