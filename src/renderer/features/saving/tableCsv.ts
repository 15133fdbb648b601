import { csvCell } from './csvCell.ts';

/** Without it Excel reads the file in the computer's own code page. */
const byteOrderMark = '\ufeff';

/** Tab-separated lines as CSV, after lines of facts that begin with `#`. */
export function tableCsv(tsv: string, facts: readonly string[]): string {
  const rows = tsv.split('\n').map((line) => line.split('\t').map(csvCell).join(','));
  const lines = [...facts.map((fact) => `# ${fact}`), ...rows];
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}
