import { firstLine } from './firstLine.ts';
import { infoReader } from './infoReader.ts';

/** Gamry `.DTA`: its tables are of electrochemistry; they are not guessed at. */
export const potentiostatReader = infoReader(
  'gamry-dta',
  'Gamry .DTA',
  'A Gamry file (.DTA): not read. Export the curve as text with the columns Voltage (V) and Current (A).',
  (head) => (head.lines.slice(0, 4).some((line) => /^TAG\t/.test(line)) ? 0.99 : 0),
  (head) => firstLine(head) === 'EXPLAIN',
);
