import { rewritingFormat } from './rewritingFormat.ts';

const row = /^(COM\d+)_(\d+(?:\.\d+)?)_(\d+)\.(?:dat|txt)\t/i;
const header = /^File ?Name\s+Jsc/i;

/**
 * KAUST stability rig, report of a pixel: the elapsed hours stand only in the column of file names;
 * the names are apart by blanks, the rows by tabs.
 */
export const kaustReportReader = rewritingFormat({
  id: 'kaust-report',
  title: 'KAUST stability rig report',
  matches: (head) =>
    head.lines.slice(0, 10).some((line) => header.test(line.trim())) &&
    head.lines.slice(0, 20).some((line) => row.test(line)),
  rewrite: () => (line) => {
    if (header.test(line.trim())) {
      return 'Device\tTime (h)\tJsc (mA/cm2)\tVoc (V)\tFF\tPower density (mW/cm2)';
    }
    const match = row.exec(line);
    if (match === null) return '';
    const rest = line.slice(match[0].length);
    return `${match[1]?.toUpperCase()} Pixel ${match[3]}\t${match[2]}\t${rest}`;
  },
});
